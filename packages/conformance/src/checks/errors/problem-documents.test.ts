import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { problemDocuments } from './problem-documents.ts';

describe('errors.problem-documents', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(problemDocuments)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with plain-errors', async () => {
    const { outcome, reason } = await runCheck(problemDocuments, ['plain-errors']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The media type is application/problem+json');
  });
});
