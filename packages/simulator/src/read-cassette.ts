import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseCassette, type RecordedFrame } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Scenario } from './scenario/scenario.ts';

/** The frames of a cassette that a scenario names. Throws HT3001 when it cannot be read. */
export async function readCassette(scenario: Scenario, name: string): Promise<readonly RecordedFrame[]> {
  const file = resolve(dirname(scenario.fileName), name);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  return parseCassette(text, file);
}
