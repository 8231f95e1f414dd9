import { readFile, readdir } from 'node:fs/promises';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated-file.ts';

/** The certification profiles of `spec/profiles` as TypeScript, so that the package carries them. */
export async function generateProfiles(root: string): Promise<GeneratedFile[]> {
  const names = (await readdir(`${root}/spec/profiles`)).filter((name) => name.endsWith('.yaml')).sort();
  const profiles = await Promise.all(
    names.map(async (name) => parse(await readFile(`${root}/spec/profiles/${name}`, 'utf8')) as { id: string }),
  );
  const entries = profiles.map((profile) => `  ${JSON.stringify(profile.id)}: ${JSON.stringify(profile, null, 2)},`);
  const content = `// Generated from spec/profiles; do not edit. Run \`pnpm generate\`.
import type { Profile } from './profile.ts';

/** The profiles of this release, by id. */
export const profiles: Readonly<Record<string, Profile>> = {
${entries.join('\n')}
};
`;
  return [{ path: 'packages/conformance/src/engine/profiles.generated.ts', content }];
}
