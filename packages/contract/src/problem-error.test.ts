import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { errorFromProblem, platformFactsOf, problemFromError } from './problem-error.ts';
import { problemSchema } from './problem.ts';

describe('problems and errors', () => {
  it('go there and back without losing code, texts, issues or request id', () => {
    const issue = { code: 'HT1001', pointer: '/id', message: { zh: '缺少必填字段', en: 'Required field is missing' } };
    const error = new HutongError('HT5004', { facts: { issues: [issue], detail: 'no id' } });
    const problem = problemFromError(error, { requestId: 'r-1', instance: '/v1/records' });
    expect(problemSchema.parse(problem)).toMatchObject({ status: 400, code: 'HT5004', requestId: 'r-1' });
    const back = errorFromProblem(problem, 400);
    expect(back).toMatchObject({ code: 'HT5004', text: error.text, fix: error.fix });
    expect(platformFactsOf(back)).toEqual({
      status: 400,
      requestId: 'r-1',
      detail: 'no id',
      issues: [issue],
      retryable: false,
    });
  });

  it('say nothing of the cause of an unexpected error', () => {
    const problem = problemFromError(new TypeError('password=secret'));
    expect(problem).toMatchObject({ status: 500, code: 'HT5011' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('fall back to the status when the body is no problem document', () => {
    expect(errorFromProblem('<html>', 502, 'r-2')).toMatchObject({
      code: 'HT5012',
      facts: { status: 502, retryable: true, requestId: 'r-2' },
    });
    expect(errorFromProblem(undefined, 418)).toMatchObject({ code: 'HT5016' });
  });

  it('keep a code that a later standard added', () => {
    const problem = { ...problemFromError(new HutongError('HT5003')), code: 'HT5999' };
    expect(errorFromProblem(problem, 404)).toMatchObject({ code: 'HT5003', facts: { problemCode: 'HT5999' } });
  });
});
