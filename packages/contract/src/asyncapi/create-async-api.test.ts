import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { channels } from '../channels.ts';
import { createAsyncApi } from './create-async-api.ts';

interface Reading {
  version: string;
  findings: { severity: number; message: string }[];
  addresses: string[];
  actions: [string, string][];
}

// In a process of its own: the export conditions of the test runner select a build of the parser that does not load.
const read = (document: object): Reading => {
  const script = fileURLToPath(new URL('../../scripts/read-async-api.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(document),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Reading;
};

// 0 is an error, 1 a warning; what lies above only points at newer versions of AsyncAPI.
const worst = (reading: Reading) => reading.findings.filter(({ severity }) => severity < 2);

describe('the AsyncAPI document', () => {
  it('is valid, has every channel, and describes the platform: what a vendor sends, it receives', () => {
    const reading = read(createAsyncApi());
    expect(worst(reading)).toEqual([]);
    expect(reading.version).toBe('3.0.0');
    expect(reading.addresses.toSorted()).toEqual(
      Object.values(channels)
        .map(({ topic }) => topic)
        .toSorted(),
    );
    expect(reading.actions).toEqual([
      ['ingest', 'receive'],
      ['rejections', 'send'],
    ]);
  });

  it('would be found invalid with a broken reference', () => {
    const text = JSON.stringify(createAsyncApi()).replace('#/components/messages/ingest', '#/components/messages/none');
    expect(worst(read(JSON.parse(text) as object))).not.toEqual([]);
  });

  it('has examples that its channels take', () => {
    const { components } = createAsyncApi() as {
      components: { messages: Record<string, { examples: { payload: unknown }[] }> };
    };
    for (const { id, payload } of Object.values(channels)) {
      const [example] = components.messages[id]?.examples ?? [];
      expect(payload.safeParse(example?.payload).success).toBe(true);
    }
    const [example] = components.messages['ingest']?.examples ?? [];
    expect(channels.ingest.payload.safeParse([example?.payload]).success).toBe(true);
  });
});
