import { createAdapterLoader } from '@hutong/adapters/files';
import { replayCassette } from '@hutong/simulator';
import * as z from 'zod';
import { present } from '../present.ts';

const count = z.int().min(0);

/** Result of `hutong replay`: what was played of a recording. */
export const replayResult = z.object({
  connections: count,
  frames: count,
  expected: count,
  answered: count,
  omitted: count,
  byAdapter: z.record(z.string(), count),
});

export type ReplayResult = z.infer<typeof replayResult>;

export interface ReplayOptions {
  /** `adapter=host:port` for each protocol of the recording. */
  readonly gateway: Readonly<Record<string, string>>;
  /** File of a third party's adapter. */
  readonly adapterFile?: string | undefined;
  readonly rate?: number | undefined;
  readonly signal?: AbortSignal;
}

/** Plays the devices of a recording against a gateway. Throws HT3001, HT8002 and HT5015. */
export async function replay(
  file: string,
  { gateway, adapterFile, rate, signal }: ReplayOptions,
): Promise<ReplayResult> {
  const loadAdapter = await createAdapterLoader(adapterFile === undefined ? [] : [adapterFile]);
  return replayResult.parse(await replayCassette(file, { gateway, loadAdapter, ...present({ rate, signal }) }));
}
