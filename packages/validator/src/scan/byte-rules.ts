import type { ConsistencyRule } from '../records/consistency/consistency-rule.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';

/** Judges the rules between fields of a record that has been read; a broken one is put on record. */
export type ByteRules = () => void;

/**
 * Compiles the rules of an entity over the slots of their fields: on bytes where the rule can, else on the values, by the
 * rule itself. A field that is absent or wrong has an empty slot, and its rules do not run.
 */
export function byteRules(
  rules: readonly ConsistencyRule[],
  slotOf: (name: string) => number,
  { bytes }: ScanBuffer,
  state: ScanState,
): ByteRules {
  const compiled = rules.map((rule) => ({
    rule,
    slots: rule.fields.map(slotOf),
    spans: new Int32Array(rule.fields.length * 2),
  }));
  const takeSpans = (slots: readonly number[], spans: Int32Array): boolean => {
    for (let index = 0; index < slots.length; index++) {
      const at = (slots[index] ?? 0) * 2;
      const end = state.slot[at + 1] ?? 0;
      if (end === 0) return false;
      spans[index * 2] = state.slot[at] ?? 0;
      spans[index * 2 + 1] = end;
    }
    return true;
  };
  return () => {
    for (const { rule, slots, spans } of compiled) {
      if (!takeSpans(slots, spans) || rule.holds?.(bytes, spans) === true) continue;
      const record: Record<string, unknown> = {};
      for (const [index, name] of rule.fields.entries())
        record[name] = JSON.parse(bytes.toString('utf8', spans[index * 2], spans[index * 2 + 1]));
      if (rule.check(record) !== undefined) state.codes[state.issues++] = 'HT1012';
    }
  };
}
