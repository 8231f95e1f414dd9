import { bilingual, HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { errorJson, errorResult, errorText } from './error.ts';

const error = new HutongError('HT3003', {
  message: bilingual('第 3 行不是 JSON', 'Line 3 is not JSON'),
  file: 'a.ndjson',
  line: 3,
  column: 7,
  requirement: 'HT-REC-001',
  cause: new SyntaxError('Unexpected token'),
});

describe('an error', () => {
  it('says what, where, why and what to do, in both languages', () => {
    expect(errorText(error, 'en')).toBe(
      [
        '✗ HT3003 Line 3 is not JSON',
        '  where  a.ndjson:3:7',
        '  why    Line cannot be parsed · HT-REC-001 · Unexpected token',
        '  fix    Correct the syntax of the line',
      ].join('\n'),
    );
    expect(errorText(error, 'zh')).toContain('处理');
    expect(errorText(error, 'zh')).toContain('修正该行的语法');
  });

  it('is one small document in JSON', () => {
    const json = errorJson(error);
    expect(errorResult.parse(json)).toEqual(json);
    expect(json.error).toMatchObject({
      code: 'HT3003',
      name: 'broken-line',
      location: { file: 'a.ndjson', line: 3, column: 7 },
      detail: 'Unexpected token',
    });
  });
});
