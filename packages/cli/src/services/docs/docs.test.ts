import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { publish, renderDocument } from './document.ts';
import { errorsDocument } from './errors.ts';

describe('published documents', () => {
  it('are the result themselves without a file', async () => {
    const result = checkResult<{ rules: unknown[] }>('docs errors', await publish(errorsDocument(), { language: 'en' }));
    expect(result.rules.length).toBeGreaterThan(50);
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
