import type { LinkNumber, LinkRecord, LinkRow, LinkSource, LinkWriter } from './link-family.ts';
import type { Link } from './link-row.ts';

const numberOf = (of: LinkNumber, record: LinkRecord): number => {
  if (typeof of === 'number') return of;
  if (typeof of === 'function') return of(record);
  if ('time' in of) return record.time(of.time);
  if ('value' in of) return of.as(record.value(of.value));
  return 'digits' in of ? record.digits(of.digits) : of.among.numberOf(record.word(of.code));
};

const linkOf = ({ tag = 0, extra = 0, first = 0, second = 0 }: LinkRow, record: LinkRecord): Link => ({
  tag: numberOf(tag, record),
  extra: numberOf(extra, record),
  first: numberOf(first, record),
  second: numberOf(second, record),
});

/** What a family wants of a type, where rows as data say all of it. */
export const rowSource = (fields: readonly string[], rows: readonly LinkRow[]): LinkSource => ({
  fields,
  rows,
  emit: (record: LinkRecord, write: LinkWriter) => {
    for (const row of rows) {
      if (!row.needs.every(record.has)) continue;
      const link = linkOf(row, record);
      if (row.key === 'self') write.self(row.part, link);
      else write.reference(row.key, row.part, link);
    }
  },
});
