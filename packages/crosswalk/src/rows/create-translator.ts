import { createHash } from 'node:crypto';
import { bilingual, errorCodes, findEntity } from '@hutong/standard';
import type { Translate } from '@hutong/validator';
import type { Crosswalk, MappedRecord } from '../compile/crosswalk.ts';
import { pointerOfSource, type Row } from '../compile/source-path.ts';
import type { LossTally } from '../measure/create-loss-tally.ts';

type Issue = ReturnType<Translate>['issues'][number];

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const notARow: Issue = {
  code: 'HT1002',
  severity: 'error',
  pointer: '',
  message: bilingual('该行不是对象', 'The row is not an object'),
  fix: errorCodes.HT1002.fix,
};

const digest = (record: Row): string => createHash('md5').update(JSON.stringify(record)).digest('base64');

const contradiction = ({ record, sourcesOf }: MappedRecord, first: string): Issue => {
  const type = String(record['type']);
  const title = findEntity(type)?.title ?? bilingual(type, type);
  const [source] = sourcesOf('/id');
  return {
    code: 'HT9007',
    severity: 'error',
    pointer: source === undefined ? '' : pointerOfSource(source),
    message: bilingual(
      `${title.zh}与 ${first} 处同一标识的记录内容不一致`,
      `${title.en}: another content than the record with the same id at ${first}`,
    ),
    fix: errorCodes.HT9007.fix,
    recordType: type,
  };
};

/**
 * Turns rows into records for the validator's readers. Rows that repeat a record, as each person of a household repeats
 * the house, give it once; a row that says something else of it is an issue (HT9007).
 */
export function createTranslator(crosswalk: Crosswalk, tally?: LossTally): Translate {
  const seen = new Map<string, { readonly content: string; readonly place: string }>();
  const repeats = crosswalk.records.length > 1;

  const isNew = (mapped: MappedRecord, place: string, issues: Issue[]): boolean => {
    const { id } = mapped.record;
    if (!repeats || typeof id !== 'string') return true;
    const content = digest(mapped.record);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, { content, place });
      return true;
    }
    if (first.content !== content) issues.push(contradiction(mapped, first.place));
    return false;
  };

  return (row, place) => {
    if (!isRow(row)) return { records: [], issues: [notARow] };
    const outcome = crosswalk.toStandard(row);
    tally?.add(row, outcome);
    const failed = new Set(outcome.issues.map(({ recordType, pointer }) => `${recordType} ${pointer}`));
    const issues: Issue[] = outcome.issues.map(({ sources, ...issue }) => {
      const [source] = sources;
      return { ...issue, pointer: source === undefined ? '' : pointerOfSource(source) };
    });
    const records = outcome.records
      .filter((mapped) => isNew(mapped, place, issues))
      .map(({ record, sourcesOf }) => ({
        record,
        sourceOf: (pointer: string) => {
          const [source] = sourcesOf(pointer);
          return source === undefined ? undefined : pointerOfSource(source);
        },
        // What a rule could not read is told once, not again as a missing field.
        isReported: (pointer: string) => failed.has(`${String(record['type'])} ${pointer}`),
      }));
    return { records, issues };
  };
}
