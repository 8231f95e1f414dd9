import { operations } from '@hutong/contract';
import { dataDictionary } from '@hutong/standard';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { asyncapiDocument } from './asyncapi.ts';
import { dictionaryDocument } from './dictionary.ts';
import { publish, renderDocument } from './document.ts';
import { errorsDocument } from './errors.ts';
import { openapiDocument } from './openapi.ts';

describe('published documents', () => {
  it('are the result themselves without a file', async () => {
    const result = checkResult<{ rules: unknown[] }>('docs errors', await publish(errorsDocument(), { language: 'en' }));
    expect(result.rules.length).toBeGreaterThan(50);
  });

  it.each(['zh', 'en'] as const)('hold the whole dictionary as a page in %s', async (language) => {
    checkResult('docs dictionary', await publish(dictionaryDocument(), { language }));
    const page = renderDocument(dictionaryDocument(), language);
    for (const { type } of dataDictionary()) expect(page).toContain(`\n## ${type}`);
    // Two lines of one table are as wide as each other.
    const widths = page.split('\n').map((line) => (line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0));
    const uneven = widths.filter((width, index) => width !== 0 && (widths[index - 1] || width) !== width);
    expect([Math.max(...widths), uneven]).toEqual([10, []]);
  });

  it('are the API documents of the contract', async () => {
    const language = 'en';
    const http = checkResult<{ openapi: string; paths: object }>('docs openapi', await publish(openapiDocument(), { language }));
    const paths = Object.values(operations).map(({ path }) => path);
    expect(Object.keys(http.paths)).toEqual(expect.arrayContaining(paths));
    expect(http.openapi).toMatch(/^3\.1/);
    const messages = checkResult('docs asyncapi', await publish(asyncapiDocument(), { language }));
    expect(messages).toMatchObject({ asyncapi: expect.stringMatching(/^3\.0/) });
  });

  it('are written as a page or as data, by the file name', async () => {
    const folder = temporaryFolder();
    const page = join(folder, 'new', 'errors.md');
    const data = join(folder, 'errors.json');
    const written = checkResult('docs errors', await publish(errorsDocument(), { language: 'zh', out: page }));
    expect(written).toMatchObject({ written: page });
    expect(readFileSync(page, 'utf8')).toBe(renderDocument(errorsDocument(), 'zh'));
    expect(readFileSync(page, 'utf8')).toContain('| HT3001 | unreadable-file | 文件无法读取 |');
    await publish(errorsDocument(), { language: 'zh', out: data });
    const yaml = join(folder, 'openapi.yaml');
    await publish(openapiDocument(), { language: 'en', out: yaml });
    expect(parse(readFileSync(yaml, 'utf8'))).toEqual(JSON.parse(JSON.stringify(openapiDocument().data)));
    expect(JSON.parse(readFileSync(data, 'utf8'))).toEqual(JSON.parse(JSON.stringify(errorsDocument().data)));
  });

  it('say where they could not be written', async () => {
    const file = join(temporaryFolder(), 'plain');
    writeFileSync(file, '');
    const out = join(file, 'inside.md');
    await expect(publish(errorsDocument(), { language: 'en', out })).rejects.toMatchObject({
      code: 'HT7003',
      location: { file: out },
    });
    expect(existsSync(out)).toBe(false);
  });
});
