import type { Entity, FieldRule } from '@hutong/standard';
import { quickRules } from './rules/quick-rules.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';

/** Judges the rules between fields of a record that has been read, and puts broken ones on record; false leaves the record to the exact path. */
export type ByteRules = () => boolean;

/**
 * Compiles the rules of an entity over the slots of their fields: on bytes where the rule can, else on the values, by the
 * rule itself. A field that is absent or wrong has an empty slot, and the rules that need it do not run.
 */
export function byteRules(
  { fields }: Entity,
  rules: readonly FieldRule[],
  slotOf: (name: string) => number,
  { bytes }: ScanBuffer,
  state: ScanState,
): ByteRules {
  const compiled = rules.map((rule) => ({
    rule,
    quick: quickRules[rule.requirement],
    slots: rule.fields.map(slotOf),
    also: (rule.also ?? []).map((name) => ({ name, slot: slotOf(name) })),
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
  const valueAt = (from: number, to: number): unknown => JSON.parse(bytes.toString('utf8', from, to));
  return () => {
    // Once something is wrong, an empty slot may be a field that is absent or one that is wrong; only the exact path can tell.
    const isClean = state.issues === 0;
    for (const { rule, quick, slots, also, spans } of compiled) {
      if (!takeSpans(slots, spans) || quick?.(bytes, spans) === true) continue;
      const record: Record<string, unknown> = {};
      for (const [index, name] of rule.fields.entries())
        record[name] = valueAt(spans[index * 2] ?? 0, spans[index * 2 + 1] ?? 0);
      for (const { name, slot } of also) {
        const end = state.slot[slot * 2 + 1] ?? 0;
        if (end > 0) record[name] = valueAt(state.slot[slot * 2] ?? 0, end);
        else if (!isClean) return false;
      }
      if (rule.check(record, fields) !== undefined) state.codes[state.issues++] = 'HT1012';
    }
    return true;
  };
}
