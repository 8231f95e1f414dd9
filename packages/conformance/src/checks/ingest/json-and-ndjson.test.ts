import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { jsonAndNdjson } from './json-and-ndjson.ts';

describe('ingest.json-and-ndjson', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(jsonAndNdjson)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with ndjson-refused', async () => {
    const { outcome, reason } = await runCheck(jsonAndNdjson, ['ndjson-refused']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Write records answers with status 200');
  });
});
