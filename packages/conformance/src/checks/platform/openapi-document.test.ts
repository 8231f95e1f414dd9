import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { openapiDocument } from './openapi-document.ts';

describe('platform.openapi-document', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(openapiDocument)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with openapi-incomplete', async () => {
    const { outcome, reason } = await runCheck(openapiDocument, ['openapi-incomplete']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Every operation is in it');
  });
});
