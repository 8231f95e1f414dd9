import { formatReport, validatePaths } from '@hutong/validator';
import { Device } from '@hutong/standard';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { formatOf, validate, validateValue, writeReport } from './validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-cli-'));
const good = join(folder, 'device.json');
const bad = join(folder, 'devices.ndjson');
writeFileSync(good, JSON.stringify(Device.example, null, 2));
writeFileSync(bad, `${JSON.stringify({ ...Device.example, kind: 'smoke-detektor' })}\n{\n`);

describe('validate', () => {
  it('gives the report of the validator as its value, in the language asked for', async () => {
    const report = await validate([bad]);
    const [zh, en] = [validateValue(report, 'zh'), validateValue(report, 'en')];
    checkResult('validate', zh);
    checkResult('validate', en);
    expect(en).toMatchObject({ valid: false, summary: { files: 1, records: 1, errors: 2 } });
    expect(en.findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['HT1003', bad, 1],
      ['HT3003', bad, 2],
    ]);
    expect(zh.findings[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(en.findings[0]?.fix).toContain('smoke-detector');
  });

  it('reads one pretty-printed record, and standard input', async () => {
    expect(await validate([good])).toMatchObject({ valid: true, summary: { records: 1 } });
    const stdin = (async function* () {
      yield readFileSync(bad);
    })();
    expect(await validate(['-'], { stdin })).toMatchObject({ valid: false, summary: { errors: 2 } });
  });

  it('chooses the form of a report file by its name unless told', async () => {
    expect(['a.html', 'a.xml', 'a.sarif', 'a.json', 'a.txt', 'a'].map((out) => formatOf(out))).toEqual([
      'html',
      'junit',
      'sarif',
      'json',
      'text',
      'text',
    ]);
    expect(formatOf('a.html', 'junit')).toBe('junit');
    const out = join(folder, 'deep', 'report.html');
    await writeReport(await validatePaths([bad]), out, 'html', 'zh');
    expect(readFileSync(out, 'utf8')).toContain('HT1003');
  });

  it('takes a baseline, then counts only what is new, and keeps the exceptions when it is taken again', async () => {
    const file = join(folder, 'later.ndjson');
    const baseline = join(folder, 'baseline.json');
    const lines = (...kinds: readonly string[]): void =>
      writeFileSync(
        file,
        kinds
          .map((kind, index) => {
            const id = `urn:hutong:device:example:d-${index}`;
            return JSON.stringify({ ...Device.example, id, kind, address: id });
          })
          .join('\n'),
      );
    const now = Date.parse('2026-01-01T00:00:00Z');
    lines('wrong', 'wrong-too');
    expect(await validate([file], { writeBaseline: baseline, now })).toMatchObject({ valid: true, findings: [] });
    lines('wrong', 'wrong-too', 'wrong-again');
    const report = await validate([file], { baseline, now });
    checkResult('validate', validateValue(report, 'zh'));
    expect(report).toMatchObject({ valid: false, findings: [{ line: 3 }], baseline: { new: 1, known: 2 } });
    expect(formatReport(report, 'text', 'zh')).toContain(
      '与 2026-01-01 的基线相比：新增 1，已有 2，已消除 0，已接受 0',
    );
    const written = JSON.parse(readFileSync(baseline, 'utf8')) as { accepted: unknown[] };
    const accepted = { code: 'HT1003', recordId: 'urn:hutong:device:example:d-2', reason: '设备已报废' };
    writeFileSync(baseline, JSON.stringify({ ...written, accepted: [accepted] }));
    expect(await validate([file], { writeBaseline: baseline, now })).toMatchObject({ valid: true });
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toMatchObject({ accepted: [accepted] });
    await expect(validate([file], { baseline: join(folder, 'none.json') })).rejects.toMatchObject({ code: 'HT3001' });
    await expect(validate([file], { baseline: file })).rejects.toMatchObject({ code: 'HT7006' });
  });
});
