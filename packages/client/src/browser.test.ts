import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../..', import.meta.url));

const resolveImport = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
  const name = /^@hutong\/([a-z-]+)$/.exec(specifier)?.[1];
  return name === undefined ? undefined : `${packages}/${name}/src/index.ts`;
};

/** Every source file that the entry loads, with what it imports from outside. */
async function load(entry: string): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    const text = await readFile(file, 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)'/gm)].map(
      ([, name = '']) => name,
    );
    files.set(file, imports);
    for (const specifier of imports) {
      const next = resolveImport(file, specifier);
      if (next !== undefined) queue.push(next);
    }
  }
  return files;
}

it('runs in a browser: nothing that it loads asks for Node', async () => {
  const files = await load(`${packages}/client/src/index.ts`);
  expect([...files.keys()].every((file) => existsSync(file))).toBe(true);
  expect(files.size).toBeGreaterThan(60);
  const outside = new Set([...files.values()].flat().filter((name) => !/^\.|^@hutong\//.test(name)));
  expect([...outside].toSorted()).toEqual(['eventsource-parser', 'zod']);
  for (const file of files.keys()) expect(await readFile(file, 'utf8'), file).not.toMatch(/\b(?:Buffer|process)\./);
});
