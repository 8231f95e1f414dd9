import { HutongError } from '@hutong/standard';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapterCatalogue } from './catalogue.generated.ts';
import { adapterIds, loadAdapter } from './load-adapter.ts';

test('the catalogue has every folder with an adapter', () => {
  const folder = new URL('.', import.meta.url);
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('adapter.ts'))
    .map(({ name }) => name);
  expect(Object.keys(adapterCatalogue)).toEqual(folders.sort());
});

test.each(adapterIds)('%s is complete', async (id) => {
  const adapter = await loadAdapter(id);
  expect(adapter.id).toBe(id);
  expect(adapter.references.length).toBeGreaterThan(0);
  for (const text of [adapter.title, adapter.description, ...Object.values(adapter.quirks).map(({ title }) => title)])
    expect([text.zh.length > 0, text.en.length > 0]).toEqual([true, true]);
  for (const { evidence } of Object.values(adapter.quirks)) expect(evidence.length).toBeGreaterThan(20);
  for (const setting of Object.values(adapter.settings ?? {})) expect(setting.values).toContain(setting.default);
});

test.each(['nonsense', 'constructor', '__proto__'])('%s is no adapter', async (id) => {
  const error: unknown = await loadAdapter(id).catch((reason: unknown) => reason);
  expect(HutongError.isInstance(error) && error.code).toBe('HT4010');
});
