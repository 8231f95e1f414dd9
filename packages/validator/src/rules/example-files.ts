import { bilingual, entities, formatUrn, type EntityType } from '@hutong/standard';
import type { ExampleFiles, RuleExample } from './rule.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members that no example is about. */
const dispensable = new Set(['name', 'headline']);

/** An invented record with the required members of its type and some more. */
export function exampleOf(type: EntityType, localId: string, members: Members = {}): Members {
  const { example, fields } = entities[type];
  const required = Object.entries(example).filter(
    ([name]) => (fields as Readonly<Record<string, { required: boolean }>>)[name]?.required ?? dispensable.has(name),
  );
  const whole = {
    ...Object.fromEntries(required),
    provenance: { system: 'example' },
    id: formatUrn(type, 'example', localId),
    ...members,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}

/** Records as lines of JSON, in the one file of a folder. */
export const recordFile = (...records: readonly Members[]): ExampleFiles => ({
  'records.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
});

/** One record with a member that is wrong, and the same record with that member put right. */
export const memberExample = (type: EntityType, wrong: Members, right: Members = {}): RuleExample => ({
  bad: recordFile(exampleOf(type, 'x-1', { ...right, ...wrong })),
  good: recordFile(exampleOf(type, 'x-1', right)),
});

/** Records that contradict each other, and the same records put right. */
export const recordsExample = (bad: readonly Members[], good: readonly Members[]): RuleExample => ({
  bad: recordFile(...bad),
  good: recordFile(...good),
});

/** An example that only words can tell. */
export const inWords = (badZh: string, badEn: string, goodZh: string, goodEn: string): RuleExample => ({
  badInWords: bilingual(badZh, badEn),
  goodInWords: bilingual(goodZh, goodEn),
});
