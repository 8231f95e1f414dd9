import type { Entity, Field, FieldRule } from '@hutong/standard';
import { presenceText } from './rules/presence-rule.ts';
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
  { bytes, view }: ScanBuffer,
  state: ScanState,
  readerOf: (field: Field) => ValueReader = jsonReader,
): ByteRules {
  const readerAt = (name: string): ValueReader => readerOf(fields[name] as Field);
  const source = createSourceText({ bytes, view, slot: state.slot });
  const from = (name: string): string => `slot[${slotOf(name) * 2}]`;
  const to = (name: string): string => `slot[${slotOf(name) * 2 + 1}]`;
  /** Condition under which a rule surely holds, seen in the bytes of its fields. */
  const surelyHolds = (rule: FieldRule): string => {
    const { requirement, fields: names, presence } = rule;
    const quick = readerOf === jsonReader || !jsonOnly.has(requirement) ? quickRules[requirement] : undefined;
    const spans = names.map((name) => `${from(name)}, ${to(name)}`).join(', ');
    const [first = ''] = names;
    return [
      ...(quick === undefined ? [] : [`${source.bind(quick)}(bytes, view, ${spans})`]),
      ...(presence === undefined
        ? []
        : [presenceText(presence, { from: from(first), to: to(first), stated: to(presence.of) }, source)]),
    ].join(' || ');
  };
  /** Lets a rule itself judge the values; `isClean` says that nothing else is wrong with the record. */
  const judgeOf = (rule: FieldRule): ((isClean: boolean) => boolean) => {
    const { slot } = state;
    const placed = (name: string) => ({ name, at: slotOf(name) * 2, read: readerAt(name) });
    const own = rule.fields.map(placed);
    const also = (rule.also ?? []).map(placed);
    return (isClean) => {
      const record: Record<string, unknown> = {};
      for (const { name, at, read } of own) record[name] = read(bytes, slot[at] ?? 0, slot[at + 1] ?? 0);
      for (const { name, at, read } of also) {
        const end = slot[at + 1] ?? 0;
        if (end > 0) record[name] = read(bytes, slot[at] ?? 0, end);
        else if (!isClean) return false;
      }
      if (rule.check(record, fields) !== undefined) state.codes[state.issues++] = 'HT1012';
      return true;
    };
  };
  // A rule runs where all of its fields are there; the conditions of all rules are one compiled function.
  const conditions = rules.map((rule) => {
    const areThere = rule.fields.map((name) => `${to(name)} !== 0`);
    const holds = surelyHolds(rule);
    const isDue = [...areThere, ...(holds === '' ? [] : [`!(${holds})`])].join(' && ') || 'true';
    return `if (${isDue} && !${source.bind(judgeOf(rule))}(isClean)) return false;`;
  });
  // Once something is wrong, an empty slot may be a field that is absent or one that is wrong; only the exact path can tell.
  return source.build(
    [],
    `const isClean = ${source.bind(state)}.issues === 0;\n${conditions.join('\n')}\nreturn true;`,
  );
}
