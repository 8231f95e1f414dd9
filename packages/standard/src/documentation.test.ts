import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('.', import.meta.url));

it('documents every export, in a sentence', async () => {
  const files = (await readdir(source, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|__fixtures__|index\.ts$/.test(name),
  );
  expect(files.length).toBeGreaterThan(30);
  const undocumented: string[] = [];
  for (const name of files) {
    const lines = (await readFile(`${source}/${name}`, 'utf8')).split('\n');
    lines.forEach((line, index) => {
      if (!/^export (?:async )?(?:const|function|interface|type|class) /.test(line)) return;
      if (!lines[index - 1]?.trimEnd().endsWith('*/')) undocumented.push(`${name}:${index + 1} ${line}`);
    });
  }
  expect(undocumented).toEqual([]);
});
