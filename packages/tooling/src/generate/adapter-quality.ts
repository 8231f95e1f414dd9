import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

/** What runs prove of each adapter, as TypeScript. */
export async function generateAdapterQuality(root: string): Promise<GeneratedFile[]> {
  const { loadSubject, subjectIds } = await import('../vectors/load-projection.ts');
  const { readVectors } = await import('../vectors/read-vectors.ts');
  const { measureQuality } = await import('../quality/measure-quality.ts');
  const entries: string[] = [];
  for (const id of [...subjectIds].toSorted()) {
    const vectors = await readVectors(join(root, 'spec', 'vectors', id, 'published.json'));
    const quality = measureQuality(await loadSubject(id), vectors);
    entries.push(`  ${id}: ${JSON.stringify(quality, null, 2).replaceAll('\n', '\n  ')},`);
  }
  const content = `// Generated from runs over spec/vectors; do not edit. Run \`pnpm generate\`.
import type { AdapterQuality } from '@hutong/adapter-kit';

/** What was proven of each adapter, by id. */
export const adapterQualities: Readonly<Record<string, AdapterQuality>> = {
${entries.join('\n')}
};
`;
  return [{ path: 'packages/adapters/src/quality.generated.ts', content }];
}
