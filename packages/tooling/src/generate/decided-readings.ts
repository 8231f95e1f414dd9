import { fileURLToPath } from 'node:url';
import { readTable } from './read-table.ts';

/**
 * How a place is read, where two sources differ or the first is known to be wrong. `second` is the reading of the second source,
 * empty where it lacks the place; `verdict` says whose reading was taken: that of the `first` (pinyin-pro), of the `second`
 * (CC-CEDICT), an `own` one, or that of the first for want of a better (`open`).
 */
export interface DecidedReading {
  /** Beginning of the name of the division. */
  readonly name: string;
  /** Syllables without tones, an apostrophe between them. */
  readonly reading: string;
  readonly second: string;
  readonly verdict: 'first' | 'second' | 'own' | 'open';
}

const file = fileURLToPath(new URL('place-readings.csv', import.meta.url));

/** The readings that were decided by hand. */
export const decidedReadings = async (): Promise<readonly DecidedReading[]> =>
  (await readTable(file)) as unknown as DecidedReading[];

/** What `pnpm readings` found when it last compared all names. */
export interface ReadingFigures {
  /** Names of provinces, cities and counties. */
  readonly names: number;
  /** How many of them the second source has. */
  readonly found: number;
  /** How many of these it reads otherwise; each of them is decided. */
  readonly differing: number;
}

/** Where `pnpm readings` writes its figures. */
export const readingFigures = fileURLToPath(new URL('place-readings.json', import.meta.url));
