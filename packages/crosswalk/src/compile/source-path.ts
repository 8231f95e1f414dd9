import { pointerNames } from '@hutong/validator';

/** A row of the dialect: cells by column, or a JSON value. */
export type Row = Readonly<Record<string, unknown>>;

/** Reads and writes one field of a row. */
export interface SourcePath {
  /** As the mapping names it: a column, or a JSON pointer. */
  readonly name: string;
  readonly read: (row: Row) => unknown;
  readonly write: (row: Record<string, unknown>, value: unknown) => void;
}

const isMembers = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d{0,5})$/.test(name);

const put = (holder: Record<string, unknown>, name: string, value: unknown): void => {
  // Assigning it would give the row another prototype instead of a member.
  if (name !== '__proto__') holder[name] = value;
};

/** The names on the way to a source field. */
export const namesOf = (name: string): string[] => (name.startsWith('/') ? pointerNames(name) : [name]);

/** The pointer of a source field into its row. */
export const pointerOfSource = (name: string): string =>
  name.startsWith('/') ? name : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Compiles a column name, or a JSON pointer that begins with `/`. */
export function compileSourcePath(name: string): SourcePath {
  const names = namesOf(name);
  const last = names.at(-1) ?? '';
  if (names.length === 1)
    return {
      name,
      read: (row) => (Object.hasOwn(row, last) ? row[last] : undefined),
      write: (row, value) => put(row, last, value),
    };
  return {
    name,
    read: (row) => {
      let value: unknown = row;
      for (const step of names) {
        if (!isMembers(value) || !Object.hasOwn(value, step)) return undefined;
        value = value[step];
      }
      return value;
    },
    write: (row, value) => {
      let holder: Record<string, unknown> = row;
      for (const [index, step] of names.slice(0, -1).entries()) {
        if (!isMembers(holder[step]) || !Object.hasOwn(holder, step))
          put(holder, step, isIndex(names[index + 1] ?? '') ? [] : {});
        const next = Object.hasOwn(holder, step) ? holder[step] : undefined;
        if (!isMembers(next)) return;
        holder = next;
      }
      put(holder, last, value);
    },
  };
}
