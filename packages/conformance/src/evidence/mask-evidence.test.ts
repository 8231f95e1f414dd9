import { describe, expect, it } from 'vitest';
import { canary, resident } from '../data/community.ts';
import { createTestData } from '../data/test-data.ts';
import { evidenceBody, evidenceHeaders, maskEvidence } from './mask-evidence.ts';

const data = createTestData({
  systemPrefix: 'conformance',
  runKey: 'c0ffee00',
  position: 1,
  declaredDivision: '340111000000',
  now: () => 0,
});

describe('maskEvidence', () => {
  it('hides personal values of records at any depth', () => {
    const text = JSON.stringify(maskEvidence({ records: [resident(data)], nested: { data: resident(data) } }));
    for (const value of Object.values(canary)) expect(text).not.toContain(value);
    expect(text).toContain(data.system);
  });

  it('hides secrets', () => {
    expect(maskEvidence({ token: { id: 't1' }, secret: 's-1' })).toEqual({ token: { id: 't1' }, secret: '***' });
  });
});

describe('evidenceBody', () => {
  it('keeps the digest of the true bytes beside the masked content', () => {
    const text = JSON.stringify(resident(data));
    const body = evidenceBody(text);
    expect(body.bytes).toBe(Buffer.byteLength(text));
    expect(body.digest).toMatch(/^sha256:/);
    expect(JSON.stringify(body.content)).not.toContain(canary.citizenId);
  });

  it('masks NDJSON line by line, keeps nothing of other text, and cuts what is long', () => {
    const line = JSON.stringify(resident(data));
    expect(JSON.stringify(evidenceBody(`${line}\n${line}\n`).content)).not.toContain(canary.phone);
    expect(evidenceBody('<html>13 secret</html>').content).toBe('***');
    const long = evidenceBody(JSON.stringify({ text: 'x'.repeat(50_000) }));
    expect(long.truncated).toBe(true);
    expect(String(long.content).length).toBeLessThan(20_000);
  });
});

describe('evidenceHeaders', () => {
  it('hides credentials but keeps their scheme', () => {
    expect(evidenceHeaders(new Headers({ authorization: 'Bearer s-1', accept: 'text/plain' }))).toEqual({
      authorization: 'Bearer ***',
      accept: 'text/plain',
    });
  });
});
