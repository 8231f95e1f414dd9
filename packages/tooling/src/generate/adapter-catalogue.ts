import { readdir } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';

/** The lazy table of adapters: every folder of `packages/adapters/src` with an `adapter.ts`, which exports the folder's name. */
export async function generateAdapterCatalogue(root: string): Promise<GeneratedFile[]> {
  const source = `${root}/packages/adapters/src`;
  const folders = await readdir(source, { withFileTypes: true });
  const ids: string[] = [];
  for (const folder of folders)
    if (folder.isDirectory() && (await readdir(`${source}/${folder.name}`)).includes('adapter.ts'))
      ids.push(folder.name);
  ids.sort();
  const lines = ids.map((id) => `  ${id}: async () => (await import('./${id}/adapter.ts')).${id},`);
  const content = `// Generated from the folders of packages/adapters/src; do not edit. Run \`pnpm generate\`.

/** Loaders of all adapters, by id. */
export const adapterCatalogue = {
${lines.join('\n')}
};
`;
  return [{ path: 'packages/adapters/src/catalogue.generated.ts', content }];
}
