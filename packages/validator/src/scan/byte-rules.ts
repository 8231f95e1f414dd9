import type { Entity, Field, FieldRule } from '@hutong/standard';
import { presenceScan } from './rules/presence-rule.ts';
import { jsonOnly, quickRules } from './rules/quick-rules.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';
import { jsonReader, type ValueReader } from './value-reader.ts';

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
  readerOf: (field: Field) => ValueReader = jsonReader,
): ByteRules {
  const readerAt = (name: string): ValueReader => readerOf(fields[name] as Field);
  const compiled = rules.map((rule) => ({
    rule,
    quick: readerOf === jsonReader || !jsonOnly.has(rule.requirement) ? quickRules[rule.requirement] : undefined,
    readers: rule.fields.map((name) => readerAt(name)),
    presence: presenceScan(rule),
    presenceSlot: rule.presence === undefined ? 0 : slotOf(rule.presence.of),
    slots: rule.fields.map(slotOf),
    also: (rule.also ?? []).map((name) => ({ name, slot: slotOf(name), read: readerAt(name) })),
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
    // Once something is wrong, an empty slot may be a field that is absent or one that is wrong; only the exact path can tell.
    const isClean = state.issues === 0;
    for (const { rule, quick, presence, presenceSlot, readers, slots, also, spans } of compiled) {
      if (!takeSpans(slots, spans) || quick?.(bytes, spans) === true) continue;
      const isThere = state.slot[presenceSlot * 2 + 1] !== 0;
      if (presence?.(bytes, spans[0] ?? 0, spans[1] ?? 0, isThere) === true) continue;
      const record: Record<string, unknown> = {};
      for (const [index, name] of rule.fields.entries())
        record[name] = readers[index]?.(bytes, spans[index * 2] ?? 0, spans[index * 2 + 1] ?? 0);
      for (const { name, slot, read } of also) {
        const end = state.slot[slot * 2 + 1] ?? 0;
        if (end > 0) record[name] = read(bytes, state.slot[slot * 2] ?? 0, end);
        else if (!isClean) return false;
      }
      if (rule.check(record, fields) !== undefined) state.codes[state.issues++] = 'HT1012';
    }
    return true;
  };
}
