import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCommands } from './find-commands.ts';
import { createCommandDocuments } from './generated-documents.ts';
import { resultSchemas } from './result-schemas.ts';
import { topics } from './topics.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const table = findCommands({ root, fromSource: true });
const ids = [...table.keys()];
const commands = await Promise.all([...table].map(async ([id, load]) => [id, await load()] as const));

describe.each(commands)('%s', (id, command) => {
  it('says everything in both languages', () => {
    const { about } = command;
    const texts = [
      about.title,
      ...about.examples.map(({ text }) => text),
      ...Object.keys(command.args).map((name) => about.args?.[name]),
      ...Object.keys(command.flags).map((name) => about.flags?.[name]),
    ];
    for (const text of texts) {
      expect(text?.zh).toBeTruthy();
      expect(text?.en).toBeTruthy();
    }
    expect(Object.keys(about.args ?? {})).toEqual(Object.keys(command.args));
    expect(Object.keys(about.flags ?? {}).toSorted()).toEqual(Object.keys(command.flags).toSorted());
  });

  it('has examples that name an existing command', () => {
    expect(command.about.examples.length).toBeGreaterThan(0);
    for (const { line } of command.about.examples) expect(line).toContain(`hutong ${id.replaceAll(':', ' ')}`);
  });

  it('has a schema for its --json result', () => {
    expect(Object.keys(resultSchemas)).toContain(id);
  });
});

describe('the set of commands', () => {
  it('has a title for every topic', () => {
    const names = ids.filter((id) => id.includes(':')).map((id) => id.split(':')[0] ?? '');
    expect(names.filter((name) => !(name in topics))).toEqual([]);
  });

  it('has no schema without a command', () => {
    const known = new Set([...ids, 'error']);
    expect(Object.keys(resultSchemas).filter((id) => !known.has(id))).toEqual([]);
  });

  it('is the committed one: snapshot and schemas are fresh', async () => {
    const stale = (await createCommandDocuments(root))
      .filter(({ path }) => path.startsWith('packages/cli/'))
      .filter(({ path, content }) => readFileSync(`${root}/../../${path}`, 'utf8') !== content)
      .map(({ path }) => path);
    expect(stale, 'run `pnpm generate`').toEqual([]);
  });
});
