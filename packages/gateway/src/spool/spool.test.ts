import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HutongRecord } from '@hutong/standard';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpool, type Spool, type SpoolOptions } from './spool.ts';

let directory: string;
let spools: Spool[];

const open = async (options: Partial<SpoolOptions> = {}): Promise<Spool> => {
  const spool = await openSpool({ directory, maximumBytes: 1_000_000, ...options });
  spools.push(spool);
  return spool;
};
// The spool looks into no record; two members are enough to tell them apart.
const record = (id: number): HutongRecord => ({ id: `urn:${id}`, type: 'Observation' }) as HutongRecord;
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `urn:${from + index}`);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hutong-spool-'));
  spools = [];
});
afterEach(async () => {
  await Promise.all(spools.map((spool) => spool.close()));
  await rm(directory, { recursive: true, force: true });
});

/** Takes everything out, batch by batch. */
async function drain(spool: Spool, limit = 7): Promise<string[]> {
  const ids: string[] = [];
  for (let batch = await spool.next(limit); batch !== undefined; batch = await spool.next(limit)) {
    ids.push(...idsOf(batch.records));
    await batch.commit();
  }
  return ids;
}

describe('openSpool', () => {
  it('gives back what was put in, in order, across many appends at once', async () => {
    const spool = await open();
    await Promise.all(Array.from({ length: 100 }, (_, index) => spool.append([record(index)])));
    expect(spool.pending).toBe(100);
    expect(await drain(spool)).toEqual(range(0, 100));
    expect(spool.pending).toBe(0);
    expect(await spool.next(1)).toBeUndefined();
  });

  it('offers a batch again until it is committed', async () => {
    const spool = await open();
    await spool.append([record(0), record(1), record(2)]);
    expect(idsOf((await spool.next(2))?.records ?? [])).toEqual(range(0, 2));
    const again = await spool.next(2);
    expect(idsOf(again?.records ?? [])).toEqual(range(0, 2));
    await again?.commit();
    expect(await drain(spool)).toEqual(range(2, 3));
  });

  it('finds after a restart exactly what was not delivered', async () => {
    const first = await open();
    await first.append(Array.from({ length: 10 }, (_, index) => record(index)));
    await (await first.next(4))?.commit();
    // No close: the process is gone.
    const second = await open();
    expect(second.pending).toBe(6);
    await second.append([record(10)]);
    expect(await drain(second)).toEqual(range(4, 11));
  });

  it('cuts off the line that a crash tore and goes on behind it', async () => {
    const first = await open();
    await first.append([record(0)]);
    await first.close();
    spools = [];
    const [segment = ''] = (await readdir(directory)).filter((name) => name.endsWith('.ndjson'));
    await appendFile(join(directory, segment), '{"id":"urn:1","ty');
    const second = await open();
    expect(second.pending).toBe(1);
    await second.append([record(2)]);
    expect(await drain(second)).toEqual(['urn:0', 'urn:2']);
  });

  it('passes over a damaged line and says so', async () => {
    await writeFile(join(directory, '0000000001.ndjson'), '{"id":"urn:0"}\nnonsense\n{"id":"urn:2"}\n');
    const spool = await open();
    const batch = await spool.next(10);
    expect([idsOf(batch?.records ?? []), batch?.damaged]).toEqual([['urn:0', 'urn:2'], 1]);
    await batch?.commit();
    expect(spool.pending).toBe(0);
  });

  it('begins new files and removes delivered ones', async () => {
    const spool = await open({ segmentBytes: 200 });
    for (let index = 0; index < 40; index += 1) await spool.append([record(index)]);
    const files = async (): Promise<number> =>
      (await readdir(directory)).filter((name) => name.endsWith('.ndjson')).length;
    expect(await files()).toBeGreaterThan(5);
    expect(await drain(spool)).toEqual(range(0, 40));
    expect(await files()).toBe(1);
    const again = await open({ segmentBytes: 200 });
    expect(again.pending).toBe(0);
  });

  it('begins again at the front when its position is lost', async () => {
    const first = await open();
    await first.append([record(0), record(1)]);
    await (await first.next(1))?.commit();
    await writeFile(join(directory, 'position.json'), '{"segm');
    expect(await drain(await open())).toEqual(range(0, 2));
  });

  it('lets appends wait while it is full, and goes on when something was delivered', async () => {
    const spool = await open({ maximumBytes: 100 });
    await spool.append([record(0), record(1), record(2)]);
    expect(spool.full).toBe(true);
    let done = false;
    const waiting = (async () => {
      await spool.append([record(3)]);
      done = true;
    })();
    const batch = await spool.next(3);
    expect(done).toBe(false);
    expect(spool.pending).toBe(3);
    await batch?.commit();
    await waiting;
    expect(await drain(spool)).toEqual(['urn:3']);
  });

  it('lets go of who waits when it is closed', async () => {
    const spool = await open({ maximumBytes: 10 });
    await spool.append([record(0)]);
    const refused = expect(spool.append([record(1)])).rejects.toMatchObject({ code: 'HT8005' });
    await spool.close();
    spools = [];
    await refused;
  });

  it('wakes who waits for something to deliver', async () => {
    const spool = await open();
    const filled = spool.whenFilled();
    await spool.append([record(0)]);
    await filled;
    expect(spool.pending).toBe(1);
  });

  it('says when its folder cannot be made', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(openSpool({ directory: join(directory, 'file', 'spool'), maximumBytes: 1 })).rejects.toMatchObject({
      code: 'HT7003',
    });
  });
});

describe('a full spool that drops the oldest', () => {
  it('keeps the newest in order, counts what goes, and never waits', async () => {
    const dropped: number[] = [];
    const spool = await open({
      maximumBytes: 4000,
      whenFull: 'drop-oldest',
      onDropped: (count) => dropped.push(count),
    });
    for (let id = 0; id < 1000; id += 1) await spool.append([record(id)]);
    const gone = dropped.reduce((sum, count) => sum + count, 0);
    expect(gone + spool.pending).toBe(1000);
    expect(spool.pending).toBeGreaterThan(40);
    expect(await drain(spool)).toEqual(range(gone, 1000));
  });

  it('goes on from the same place after a restart', async () => {
    const spool = await open({ maximumBytes: 4000, whenFull: 'drop-oldest' });
    for (let id = 0; id < 300; id += 1) await spool.append([record(id)]);
    const { pending } = spool;
    await spool.close();
    expect(await drain(await open({ maximumBytes: 4000 }))).toEqual(range(300 - pending, 300));
  });

  it('is not moved back by a batch that was out while its records were dropped', async () => {
    const spool = await open({ maximumBytes: 4000, whenFull: 'drop-oldest' });
    await spool.append([record(0), record(1)]);
    const batch = await spool.next(2);
    for (let id = 2; id < 300; id += 1) await spool.append([record(id)]);
    const { pending } = spool;
    await batch?.commit();
    expect(spool.pending).toBe(pending);
    expect(await drain(spool)).toEqual(range(300 - pending, 300));
  });
});
