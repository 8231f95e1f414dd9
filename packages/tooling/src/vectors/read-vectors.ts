import { HutongError } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import type { Vector } from './vector.ts';

const isVector = (value: unknown): value is Vector => {
  const { id, frame, expect } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof frame === 'string' && typeof expect === 'object' && expect !== null;
};

/** The vectors of a file: a JSON array, or an object with `vectors`. Rejects with HT3001 or HT3003. */
export async function readVectors(file: string): Promise<Vector[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new HutongError('HT3003', { file, cause });
  }
  const list = Array.isArray(parsed) ? parsed : (parsed as { vectors?: unknown } | null)?.vectors;
  if (!Array.isArray(list) || !list.every(isVector))
    throw new HutongError('HT3003', {
      file,
      message: { zh: '每条向量须有 id、frame、expect', en: 'Every vector needs id, frame and expect' },
    });
  return list;
}
