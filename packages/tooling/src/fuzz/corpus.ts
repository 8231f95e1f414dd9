import { join } from 'node:path';
import type { Projection } from '../vectors/projection.ts';
import { readVectors } from '../vectors/read-vectors.ts';
import { workspaceRoot } from '../workspace.ts';

/** The published frames of an adapter, good and bad, as bytes to mutate. */
export async function corpusOf(id: string, projection: Projection<unknown>): Promise<Uint8Array[]> {
  const vectors = await readVectors(join(workspaceRoot, 'spec', 'vectors', id, 'published.json'));
  return vectors.map(({ frame }) => projection.bytes(frame));
}
