import type { Entity, Field, FieldRule } from '@hutong/standard';
import { presenceScan } from './rules/presence-rule.ts';
import { jsonOnly, quickRules } from './rules/quick-rules.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';
import { createSourceText } from './source-text.ts';
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
  /** Judges one rule by the spans of its fields; `isClean` says that nothing else is wrong with the record. */
  const judgeOf = (rule: FieldRule, spans: Int32Array): ((isClean: boolean) => boolean) => {
    const quick = readerOf === jsonReader || !jsonOnly.has(rule.requirement) ? quickRules[rule.requirement] : undefined;
    const presence = presenceScan(rule);
    const presenceSlot = rule.presence === undefined ? 0 : slotOf(rule.presence.of);
    const readers = rule.fields.map((name) => readerAt(name));
    const also = (rule.also ?? []).map((name) => ({ name, slot: slotOf(name), read: readerAt(name) }));
    return (isClean) => {
      if (quick?.(bytes, spans) === true) return true;
      const isThere = state.slot[presenceSlot * 2 + 1] !== 0;
      if (presence?.(bytes, spans[0] ?? 0, spans[1] ?? 0, isThere) === true) return true;
      const record: Record<string, unknown> = {};
      for (const [index, name] of rule.fields.entries())
        record[name] = readers[index]?.(bytes, spans[index * 2] ?? 0, spans[index * 2 + 1] ?? 0);
      for (const { name, slot, read } of also) {
        const end = state.slot[slot * 2 + 1] ?? 0;
        if (end > 0) record[name] = read(bytes, state.slot[slot * 2] ?? 0, end);
        else if (!isClean) return false;
      }
      if (rule.check(record, fields) !== undefined) state.codes[state.issues++] = 'HT1012';
      return true;
    };
  };
  // A rule runs where all of its fields are there; the conditions of all rules are one compiled function.
  const source = createSourceText({ slot: state.slot });
  const conditions = rules.map((rule) => {
    const slots = rule.fields.map(slotOf);
    const spans = new Int32Array(slots.length * 2);
    const areThere = slots.map((slot) => `slot[${slot * 2 + 1}] !== 0`).join(' && ') || 'true';
    const take = slots.flatMap((slot, index) =>
      [0, 1].map((end) => `${source.bind(spans)}[${index * 2 + end}] = slot[${slot * 2 + end}];`),
    );
    return `if (${areThere}) { ${take.join(' ')} if (!${source.bind(judgeOf(rule, spans))}(isClean)) return false; }`;
  });
  // Once something is wrong, an empty slot may be a field that is absent or one that is wrong; only the exact path can tell.
  return source.build(
    [],
    `const isClean = ${source.bind(state)}.issues === 0;\n${conditions.join('\n')}\nreturn true;`,
  );
}
