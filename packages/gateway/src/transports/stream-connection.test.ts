import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { createVirtualClock } from '@hutong/standard';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { lineAdapter } from '../__fixtures__/line-adapter.ts';
import { openHeldParts } from '../link/held-parts.ts';
import { createMetrics } from '../observe/gateway-metrics.ts';
import { createCounts } from '../observe/gateway-status.ts';
import { createObserver } from '../observe/observer.ts';
import { runStreamConnection } from './stream-connection.ts';

it('closes a connection that never reads its answers', async () => {
  // A stream whose other end takes nothing, as a socket with full buffers; kernels differ in how much they buffer.
  const stream = new Duplex({ read() {}, write() {} });
  const parts = await openHeldParts(join(await mkdtemp(join(tmpdir(), 'hutong-')), 'held.ndjson'));
  const reasons: string[] = [];
  const clock = createVirtualClock();
  const done = runStreamConnection({
    stream,
    clock,
    limits: {
      connections: 1,
      bufferedBytes: 100,
      bytesPerSecond: 100_000,
      garbageBytes: 100_000,
      framesPerSecond: 1000,
      framesInHand: 1000,
      idle: 60_000,
    },
    link: {
      adapter: lineAdapter,
      options: {},
      clock,
      observer: createObserver(createMetrics(), createCounts(), pino({ level: 'silent' })),
      mapping: { system: 'demo', division: '340111999001' },
      deviceOf: () => undefined,
      refusesStrangers: () => false,
      parts,
      files: { received: () => [], take: async () => [] },
      store: () => Promise.resolve(),
    },
    onLimit: (reason) => reasons.push(reason),
  });
  stream.push('nonsense\n'.repeat(200));
  await done;
  expect(reasons).toEqual(['buffered-bytes']);
  expect(stream.destroyed).toBe(true);
});
