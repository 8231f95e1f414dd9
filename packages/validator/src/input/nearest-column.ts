import type { FieldMap } from '@hutong/standard';
import { nearestWord } from '../records/nearest-code.ts';

type Titles = readonly (readonly [name: string, zh: string])[];

const titlesOf = (fields: FieldMap): Titles => Object.entries(fields).map(([name, { title }]) => [name, title.zh]);

/** The only one of some titles that holds a word, or is held by it. */
const onlyKin = (titles: Titles, word: string): string | undefined => {
  const kin = titles.filter(([, zh]) => zh.length > 1 && (word.includes(zh) || zh.includes(word)));
  return kin.length === 1 ? kin[0]?.[1] : undefined;
};

/**
 * The column that a header probably means: a member of an object under its own title (`经度` for `位置.经度`), a slip of a
 * key, or the only title that the header lengthens or shortens (`设备名称` for `名称`).
 */
export function nearestColumn(fields: FieldMap, header: string): string | undefined {
  const word = header.trim();
  const titles = titlesOf(fields);
  const nested = Object.entries(fields).flatMap(([name, { kind, title }]) =>
    kind.type !== 'object'
      ? []
      : titlesOf(kind.fields).flatMap(([member, zh]) =>
          member === word ? [`${name}.${member}`] : zh === word ? [`${title.zh}.${zh}`] : [],
        ),
  );
  if (nested.length === 1) return nested[0];
  return nearestWord(word, titles.flat()) ?? (word.length > 1 ? onlyKin(titles, word) : undefined);
}
