import { findEntity } from '@hutong/standard';
import type { Crosswalk, StandardOutcome } from '../compile/crosswalk.ts';
import type { Row } from '../compile/source-path.ts';
import type { LossReport, SourceFieldReport } from './loss-report.ts';
import { fieldCover, rowLeaves } from './row-leaves.ts';
import { textOf } from '../values/text-of.ts';

const plainNumber = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether two written values are one: the same text, or numbers that differ in how they are written only. */
export function isSameValue(before: unknown, after: unknown): boolean {
  const [left, right] = [textOf(before).trim(), textOf(after).trim()];
  if (left === right) return true;
  return plainNumber.test(left) && plainNumber.test(right) && Number(left) === Number(right);
}

/** Members that every record has from the mapping itself. */
const given = new Set(['/type', '/specVersion', '/provenance/system']);

type Counts = { rows: number; equal: number; changed: number; missing: number };

const increase = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Measures what a mapping keeps and loses while rows pass through it. */
export function createLossTally(crosswalk: Crosswalk) {
  const { mapping, reader, sourceFields, losses } = crosswalk;
  const ignored = mapping.source?.ignore ?? {};
  const read = fieldCover(sourceFields);
  const left = fieldCover(Object.keys(ignored));
  const fields = new Map<string, Counts & { fate: SourceFieldReport['fate'] }>();
  const records = new Map<string, number>();
  const standard = new Map<string, number>();
  const returning = new Map(
    Object.entries(Object.groupBy(crosswalk.records, ({ entity }) => entity.type)).map(([type, same = []]) => {
      const back = same.flatMap(({ rules }) => rules).filter((rule) => rule.backward !== undefined || rule.isConstant);
      return [type, fieldCover(back.map(({ pointer }) => pointer))];
    }),
  );
  let rows = 0;

  const countRecord = (record: Row): void => {
    const type = String(record['type']);
    increase(records, type);
    const cover = returning.get(type);
    for (const { pointer } of rowLeaves(record, () => false))
      if (!given.has(pointer) && cover?.covers(pointer) !== true) increase(standard, `${type}${pointer}`);
  };

  return {
    /** Takes a row and what it gave. */
    add: (row: Row, outcome: StandardOutcome): void => {
      rows++;
      for (const { record } of outcome.records) countRecord(record);
      const back = crosswalk.fromStandard(outcome.records.map(({ record }) => record)).row;
      for (const { name, pointer } of rowLeaves(row, read.looksInside)) {
        const readField = reader(pointer);
        const before = readField(row);
        if (before === undefined) continue;
        let counts = fields.get(name);
        if (counts === undefined) {
          const fate = read.covers(pointer) ? 'carried' : left.covers(pointer) ? 'ignored' : 'lost';
          fields.set(name, (counts = { rows: 0, equal: 0, changed: 0, missing: 0, fate }));
        }
        counts.rows++;
        const after = readField(back);
        if (after === undefined) counts.missing++;
        else if (isSameValue(before, after)) counts.equal++;
        else counts.changed++;
      }
    },
    /** Takes a record on its way back to the dialect. */
    addRecord: countRecord,
    finish: (): LossReport => ({
      rows,
      records: Object.fromEntries(records),
      source: Array.from(fields, ([field, counts]) => {
        const reason = ignored[field];
        return { field, ...counts, ...(reason === undefined ? {} : { reason }) };
      }),
      rules: losses,
      standard: Array.from(standard, ([key, count]) => {
        const slash = key.indexOf('/');
        return { recordType: key.slice(0, slash), field: key.slice(slash + 1).replaceAll('/', '.'), records: count };
      }).filter(({ recordType }) => findEntity(recordType) !== undefined),
    }),
  };
}

/** Measures rows as they pass. */
export type LossTally = ReturnType<typeof createLossTally>;
