import type { ReleaseManifest } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';
import { printJson, type LineShape } from './print-json.ts';

const shape: LineShape = {
  common: true,
  entities: { '*': { fields: true } },
  codeLists: { '*': { codes: true } },
  requirements: true,
};

/** A release manifest as it stands in `spec/releases`: one line a field, code and requirement. */
export const printManifest = (manifest: ReleaseManifest): string => `${printJson(manifest, shape)}\n`;

/** An earlier release as a module; as one text, since a literal of its size costs the compiler seconds. */
async function frozenModule(root: string, version: string): Promise<GeneratedFile> {
  const source = `spec/releases/${version}/manifest.json`;
  const manifest: unknown = JSON.parse(await readFile(`${root}/${source}`, 'utf8'));
  const content = `// Generated from ${source}; do not edit. Run \`pnpm generate\`.
import type { ReleaseManifest } from './release-manifest.ts';

/** Release ${version} of the standard. */
export const release = JSON.parse(
  ${JSON.stringify(JSON.stringify(manifest))},
) as ReleaseManifest;
`;
  return { path: `packages/standard/src/releases/release-${version.replaceAll('.', '-')}.generated.ts`, content };
}

/** The manifest of the present release, and the frozen ones of earlier releases as modules. */
export async function generateReleaseManifests(root: string): Promise<GeneratedFile[]> {
  const frozen = JSON.parse(await readFile(`${root}/spec/releases/frozen.json`, 'utf8')) as object;
  const { describeRelease } = await import('@hutong/standard');
  const manifest = describeRelease();
  return [
    { path: `spec/releases/${manifest.version}/manifest.json`, content: printManifest(manifest) },
    ...(await Promise.all(Object.keys(frozen).map((version) => frozenModule(root, version)))),
  ];
}
