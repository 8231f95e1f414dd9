import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

// A package that is loaded before the first step has run would be the one from before the change.
it('the generator loads no package before the code lists are written', async () => {
  const steps = Array.from((await read('../generate.ts')).matchAll(/^import .* from '\.\/generate\/(.+)';/gm));
  expect(steps.length).toBeGreaterThan(8);
  const eager: string[] = [];
  for (const [, name = ''] of steps) {
    // Imports stand at the top; further down, the text of a generated file may hold some.
    const [head = ''] = (await read(name)).split(/\n\n(?!import)/);
    if (/^import (?!type )[^;]* from '@hutong\//m.test(head)) eager.push(name);
  }
  expect(eager).toEqual([]);
});
