import type { Field, FieldMap } from '@hutong/standard';
import { cellReader } from './cell-value.ts';

/** A column of a table: where its values go in the record, and how a cell becomes a value. */
export interface Column {
  /** Names on the way to the member. */
  readonly path: readonly string[];
  readonly read: (cell: string) => unknown;
}

const isNamed = (name: string, field: Field, word: string): boolean =>
  word === name ||
  word === field.title.zh ||
  word.toLowerCase() === field.title.en.toLowerCase() ||
  (field.aliases?.includes(word) ?? false);

/** A member by name, title or alias; where two share a title, the one that can hold what follows. */
const findMember = (fields: FieldMap, word: string, hasMore: boolean): [name: string, field: Field] | undefined => {
  const found = Object.entries(fields).filter(([name, field]) => isNamed(name, field, word));
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
    const [name, { kind }] = found;
    path.push(name);
    if (index === words.length - 1) return { path, read: cellReader(kind) };
    if (kind.type === 'any') return { path: [...path, words.slice(index + 1).join('.')], read: (cell) => cell };
    if (kind.type !== 'object') return undefined;
    members = kind.fields;
  }
  return undefined;
}
