import { bilingual, findEntity, parseUrn, type BilingualText } from '@hutong/standard';
import type { Tally } from '../findings/tally.ts';
import type { InputSource } from '../input/input-source.ts';
import { readSource } from '../input/read-source.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { translateEntries, type Translate } from '../input/translate-entries.ts';
import type { CompiledRule } from './declared-rule.ts';
import { referenceTypes } from './rule-variables.ts';

type Members = Readonly<Record<string, unknown>>;

/** Records that are kept to be looked up; of more, those that refer to them are not judged. */
const mostKept = 200_000;

/** A source that has been read, with the types that it held. */
export interface TypedSource {
  readonly source: InputSource;
  readonly types: ReadonlySet<string>;
}

/** What reading again needs. */
export interface RelatedReading {
  readonly sources: readonly TypedSource[];
  readonly translate: (() => Translate) | undefined;
  readonly isStopped: () => boolean;
  readonly mostKept?: number;
}

async function* recordsOf({ sources, translate, isStopped }: RelatedReading, types: ReadonlySet<string>) {
  const translator = translate?.();
  for (const { source, types: held } of sources) {
    // A translation may rest on the rows before, so that every source is gone through.
    if (translator === undefined && ![...types].some((type) => held.has(type))) continue;
    const read = readSource(source);
    for await (const entries of translator === undefined ? read : translateEntries(read, translator)) {
      if (isStopped()) return;
      for (const entry of entries)
        if ('record' in entry && !entry.record.isGarbled) {
          const { type } = (entry.record.record ?? {}) as Members;
          if (typeof type === 'string' && types.has(type)) yield { type, source: entry.record };
        }
    }
  }
}

const pick = (record: Members, names: ReadonlySet<string> | undefined): Members =>
  names === undefined
    ? record
    : Object.fromEntries(
        ['type', ...names].flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])),
      );

/** Where each rule looks: its variables by reference field. */
const variablesOf = ({ rule }: CompiledRule): [variable: string, field: string][] => Object.entries(rule.with ?? {});

/** The fields that are to be kept of each type that rules look up; undefined for all. */
function wantedFields(rules: readonly CompiledRule[]): Map<string, ReadonlySet<string> | undefined> {
  const wanted = new Map<string, ReadonlySet<string> | undefined>();
  for (const compiled of rules)
    for (const [variable, field] of variablesOf(compiled)) {
      const entity = findEntity(compiled.rule.entity);
      const fields = compiled.fieldsOf(variable);
      for (const type of entity === undefined ? [] : (referenceTypes(entity, field) ?? [])) {
        const known = wanted.has(type) ? wanted.get(type) : new Set<string>();
        wanted.set(type, known === undefined || fields === undefined ? undefined : new Set([...known, ...fields]));
      }
    }
  return wanted;
}

/**
 * Judges records together with those that they refer to: the sources that hold them are read again, first to keep what rules
 * look up, then to judge. Gives what could not be judged.
 */
export async function judgeRelated(
  rules: readonly CompiledRule[],
  tally: Tally,
  reading: RelatedReading,
): Promise<BilingualText[]> {
  if (rules.length === 0) return [];
  const most = reading.mostKept ?? mostKept;
  const wanted = wantedFields(rules);
  const kept = new Map<string, Members>();
  let isFull = false;
  for await (const { type, source } of recordsOf(reading, new Set(wanted.keys()))) {
    const record = source.record as Members;
    const { id } = record;
    if (typeof id !== 'string' || parseUrn(id) === undefined || kept.has(id)) continue;
    if (kept.size >= most) {
      isFull = true;
      break;
    }
    kept.set(id, pick(record, wanted.get(type)));
  }
  const byType = Map.groupBy(rules, ({ rule }) => rule.entity);
  const missing = new Map<string, number>();
  const relatedOf = (compiled: CompiledRule, { record }: SourceRecord): Record<string, Members> | undefined => {
    const related: Record<string, Members> = {};
    for (const [variable, field] of variablesOf(compiled)) {
      const value = (record as Members)[field];
      // Without a reference there is nothing to compare with.
      if (typeof value !== 'string') return undefined;
      const found = kept.get(value);
      if (found === undefined) {
        missing.set(compiled.rule.code, (missing.get(compiled.rule.code) ?? 0) + 1);
        return undefined;
      }
      related[variable] = found;
    }
    return related;
  };
  for await (const { type, source } of recordsOf(reading, new Set(byType.keys())))
    for (const compiled of byType.get(type) ?? []) {
      const related = relatedOf(compiled, source);
      const finding = related === undefined ? undefined : compiled.judge(source, related);
      if (finding !== undefined) tally.add(finding);
    }
  return [...missing]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) =>
      isFull
        ? bilingual(
            `规则 ${code} 未判断 ${count} 条记录：所引用的记录不在数据集中，或超出可保留的 ${most} 条`,
            `Rule ${code} did not judge ${count} record${count === 1 ? '' : 's'}: what they refer to is not in the data set, or beyond the ${most} records that are kept`,
          )
        : bilingual(
            `规则 ${code} 未判断 ${count} 条记录：所引用的记录不在数据集中`,
            `Rule ${code} did not judge ${count} record${count === 1 ? '' : 's'}: the data set does not hold what they refer to`,
          ),
    );
}
