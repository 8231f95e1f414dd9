import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { findEntity } from '../registry.ts';

type Row = Record<
  'table' | 'no' | 'zh' | 'field' | 'required' | 'codes' | 'target' | 'form' | 'noteZh' | 'noteEn',
  string
>;

const file = new URL('../../../../spec/crosswalks/gb-t-31000.csv', import.meta.url);
const rows = parse<Row>(await readFile(file, 'utf8'), { columns: true });
const mapped = rows.filter(({ target }) => target !== '');
const nameOf = ({ table, no }: Row): string => `table ${table} no. ${no}`;

// How many fields the tables 1 to 35 of GB/T 31000-2015 have; 684 in all.
const sizes = [
  3, 13, 6, 13, 10, 13, 10, 13, 19, 5, 7, 25, 26, 32, 20, 16, 33, 48, 36, 30, 29, 32, 26, 30, 13, 5, 24, 20, 20, 27, 16,
  21, 15, 14, 14,
];

/** The field at `Type.member.member[]`, or undefined when the standard has none there. */
function fieldAt(target: string): Field | undefined {
  const [type = '', ...names] = target.split('.');
  let fields: FieldMap | undefined = findEntity(type)?.fields;
  let found: Field | undefined;
  for (const name of names) {
    found = fields?.[name.replace(/\[\]$/, '')];
    if (name.endsWith('[]') !== (found?.kind.type === 'list')) return undefined;
    const inner: Field | undefined = found?.kind.type === 'list' ? found.kind.items : found;
    fields = inner?.kind.type === 'object' ? inner.kind.fields : undefined;
  }
  return found;
}

const listOf = (field: Field | undefined): string | undefined => {
  const kind = field?.kind.type === 'list' ? field.kind.items.kind : field?.kind;
  return kind?.type === 'code' ? kind.list : undefined;
};

describe('the crosswalk to GB/T 31000-2015', () => {
  it('holds every field of every table, once and in order', () => {
    const expected = sizes.flatMap((size, table) =>
      Array.from({ length: size }, (_, no) => `table ${table + 1} no. ${no + 1}`),
    );
    expect(expected).toHaveLength(684);
    expect(rows.map(nameOf)).toEqual(expected);
  });

  it('gives each field a target that exists, or says in both languages why it has none', () => {
    const wrong = rows.filter((row) =>
      row.target === '' ? !row.noteZh || !row.noteEn : fieldAt(row.target) === undefined,
    );
    expect(wrong.map((row) => `${nameOf(row)} ${row.target}`)).toEqual([]);
    for (const { noteZh, noteEn } of rows) expect(noteZh === '').toBe(noteEn === '');
  });

  it('leaves out little', () => {
    expect(rows.length - mapped.length).toBeLessThan(10);
  });

  it('says how the form of a value changes', () => {
    const wrong = mapped.filter(({ target, form }) => {
      const type = fieldAt(target)?.kind.type;
      if (form === 'date') return type !== 'date';
      if (form === 'flag') return type !== 'boolean';
      if (form === 'list' || form === 'single') return type !== 'list';
      if (form === 'county') return !target.endsWith('.division');
      return form !== '' || type === 'date' || type === 'boolean' || type === 'list';
    });
    expect(wrong.map((row) => `${nameOf(row)} ${row.target} ${row.form}`)).toEqual([]);
  });

  it('sends the codes of a clause to the list of that clause, and those of another standard to a list of it', () => {
    const wrong = mapped.filter(({ codes, target }) => {
      const list = listOf(fieldAt(target));
      if (codes.startsWith('5.')) return !codeLists[list as CodeListId]?.source.startsWith(`GB/T 31000-2015 ${codes} `);
      return list !== undefined && codes !== '' && !codeLists[list as CodeListId].source.startsWith(codes);
    });
    expect(wrong.map((row) => `${nameOf(row)} ${row.codes} ${row.target} ${listOf(fieldAt(row.target))}`)).toEqual([]);
  });

  it('never sends the value of a person to a field that anybody may see', () => {
    const telling = /(?:citizenId|idNumber|Id|mobile|landline|birthDate|ethnicity|religion)$/;
    const open = mapped.filter(({ field, target }) => telling.test(field) && fieldAt(target)?.privacy === 'internal');
    expect(open.map((row) => `${nameOf(row)} ${row.target}`)).toEqual([]);
  });
});
