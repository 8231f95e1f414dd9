import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { validatePaths } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import type { Defect } from './defects.ts';
import { quickstartFiles } from './quickstart-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

describe('the committed data', () => {
  it('is what the generator writes, in less than 3 MB', async () => {
    let size = 0;
    for (const [path, content] of quickstartFiles()) {
      expect(content.equals(await readFile(`${root}/${path}`)), `${path} is stale: run generate-data.ts`).toBe(true);
      size += content.byteLength;
    }
    expect(size).toBeLessThan(3_000_000);
  });

  it('is the same on every run', () => {
    expect([...quickstartFiles()]).toEqual([...quickstartFiles()]);
  });

  it('has nothing wrong with it', async () => {
    const { valid, findings, summary } = await validatePaths([`${root}/data`]);
    expect(findings).toEqual([]);
    expect(valid).toBe(true);
    expect(summary).toEqual({ files: 8, records: 7876, errors: 0, warnings: 0, notChecked: [] });
  });
});

describe('the copy with defects', async () => {
  const folder = `${root}/data-with-defects`;
  const defects = JSON.parse(await readFile(`${folder}/defects.json`, 'utf8')) as Defect[];
  const { findings, summary } = await validatePaths([folder]);

  it('has twelve of them, each of another kind', () => {
    expect(new Set(defects.map(({ defect }) => defect)).size).toBe(12);
    expect(summary.notChecked).toEqual([]);
  });

  it('gives exactly these findings at these places', () => {
    const found = findings.map(({ file, line, code, pointer }) => ({
      file: file.slice(folder.length + 1),
      line,
      code,
      pointer,
    }));
    const key = ({ file, line }: { file: string; line: number }): string => `${file}:${String(line).padStart(6, '0')}`;
    const expected = defects.map(({ file, line, code, pointer }) => ({ file, line, code, pointer }));
    const sorted = (list: typeof expected) => list.toSorted((a, b) => key(a).localeCompare(key(b)));
    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('says of each the rule and what to do, in both languages', () => {
    for (const { message, fix } of findings) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toBe(message.zh);
      expect(fix.zh).toMatch(/\p{Script=Han}/u);
      expect(fix.en).not.toMatch(/^$/);
    }
  });

  it('shows the wrong value, masked where it is personal', () => {
    const shown = Object.fromEntries(findings.map(({ code, value }) => [code, value]));
    expect(shown).toEqual({
      HT1001: undefined,
      HT1002: '三层',
      HT1003: 'smoke-detektor',
      HT1005: expect.stringMatching(/^990\*{11}\d{4}$/),
      HT1006: expect.stringMatching(/^\d{4}-\*\*-\*\*$/),
      HT2001: 'urn:hutong:house:demo-property:h0511',
      HT2002: 'urn:hutong:house:masked:masked',
      HT2003: expect.stringMatching(/^990\*{11}\d{4}$/),
      HT2004: '118.302151, 31.799822 (CGCS2000)',
      HT3002: undefined,
      HT3003: undefined,
      HT3007: '备用电话',
    });
  });
});
