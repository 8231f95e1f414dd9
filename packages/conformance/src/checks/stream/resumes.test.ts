import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { resumes } from './resumes.ts';

describe('stream.resumes', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(resumes)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with stream-forgets', async () => {
    const { outcome, reason } = await runCheck(resumes, ['stream-forgets']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('What happened in between is received');
  });
});
