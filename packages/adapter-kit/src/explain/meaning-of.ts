import type { FieldMeaning } from './trace.ts';

/** Meanings by the name of a field, or by the last parts of its path without numbers, e.g. `time` or `header.time`. */
export type FieldMeanings = Readonly<Record<string, FieldMeaning>>;

/** What a table by name says of a path: that of its longest ending that is known. */
export function meaningOf<Meaning>(meanings: Readonly<Record<string, Meaning>>, path: string): Meaning | undefined {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join('.');
    if (Object.hasOwn(meanings, name)) return meanings[name];
  }
  return undefined;
}
