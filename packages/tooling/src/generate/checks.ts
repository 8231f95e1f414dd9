import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';

const source = 'packages/conformance/src';
// What decides about a verdict; reports and certificates do not.
const judging = ['checks', 'data', 'engine', 'evidence', 'subject'];

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const sourcesIn = async (root: string, folder: string): Promise<string[]> => {
  const paths = await readdir(`${root}/${source}/${folder}`, { recursive: true });
  return paths
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.generated.ts'))
    .sort();
};

/** The registry of conformance checks from their folder, with a digest over all source that judges. */
export async function generateChecks(root: string): Promise<GeneratedFile[]> {
  const paths = (await Promise.all(judging.map((folder) => sourcesIn(root, folder)))).flat();
  const sum = createHash('sha256');
  for (const path of paths) {
    const text = (await readFile(`${root}/${source}/${path}`, 'utf8')).replaceAll('\r\n', '\n');
    sum.update(`${path}\0${createHash('sha256').update(text).digest('hex')}\n`);
  }
  const checks = paths
    .filter((path) => path.startsWith('checks/'))
    .map((path) => {
      const [, area = '', file = ''] = path.split('/');
      const name = camel(file.replace(/\.ts$/, ''));
      return { path: path.replace(/^checks\//, './'), name, alias: `${area}${capital(name)}` };
    });
  const imports = checks.map(({ path, name, alias }) => `import { ${name} as ${alias} } from '${path}';`);
  const content = `// Generated from ${source}/checks; do not edit. Run \`pnpm generate\`.
import type { Check } from '../engine/check.ts';
${imports.join('\n')}

/** Every check of this release, by area and name. */
export const checks: readonly Check[] = [
${checks.map(({ alias }) => `  ${alias},`).join('\n')}
];

/** Digest over the sources of the checks and of the engine that runs them. */
export const suiteDigest = 'sha256:${sum.digest('hex')}';
`;
  return [{ path: `${source}/checks/checks.generated.ts`, content }];
}
