import type { Field, FieldMap } from '@hutong/standard';
import { cellReader } from './cell-value.ts';

/** A column of a table: where its values go in the record, and how a cell becomes a value. */
export interface Column {
  /** Names on the way to the member. */
  readonly path: readonly string[];
  /** The member's field; for members below `extensions`, that of the whole. */
  readonly field: Field;
  readonly read: (cell: string) => unknown;
}

type Member = readonly [name: string, field: Field];

// A table may have any number of columns, and each is looked up in every entity when the table's type is to be told.
const indexes = new WeakMap<FieldMap, ReadonlyMap<string, readonly Member[]>>();

const titleKey = (title: string): string => `title ${title.toLowerCase()}`;

/** Members by name, Chinese title and alias, and, in any case, by English title. */
function membersOf(fields: FieldMap): ReadonlyMap<string, readonly Member[]> {
  const known = indexes.get(fields);
  if (known !== undefined) return known;
  const index = new Map<string, Member[]>();
  for (const member of Object.entries(fields)) {
    const [name, { title, aliases = [] }] = member;
    const words = new Set([name, title.zh, ...aliases].map((word) => `word ${word}`).concat(titleKey(title.en)));
    for (const word of words) index.set(word, [...(index.get(word) ?? []), member]);
  }
  indexes.set(fields, index);
  return index;
}

/** A member by name, title or alias; where two share a title, the one that can hold what follows. */
const findMember = (fields: FieldMap, word: string, hasMore: boolean): Member | undefined => {
  const members = membersOf(fields);
  const found = [...(members.get(`word ${word}`) ?? []), ...(members.get(titleKey(word)) ?? [])];
  const nested = ({ kind }: Field): boolean => kind.type === 'object' || kind.type === 'any';
  return found.find(([name]) => name === word) ?? found.find(([, field]) => nested(field) === hasMore) ?? found[0];
};

/**
 * The column of a header: a field's name, Chinese or English title or alias; dotted for members of an object
 * (`position.longitude`, `位置.经度`), and freely below `extensions`. Undefined when the entity has no such field.
 */
export function findColumn(fields: FieldMap, header: string): Column | undefined {
  const words = header.trim().split('.');
  const path: string[] = [];
  let members = fields;
  for (const [index, word] of words.entries()) {
    const found = findMember(members, word, index < words.length - 1);
    if (found === undefined) return undefined;
    const [name, field] = found;
    const { kind } = field;
    path.push(name);
    if (index === words.length - 1) return { path, field, read: cellReader(kind) };
    if (kind.type === 'any') return { path: [...path, words.slice(index + 1).join('.')], field, read: (cell) => cell };
    if (kind.type !== 'object') return undefined;
    members = kind.fields;
  }
  return undefined;
}
