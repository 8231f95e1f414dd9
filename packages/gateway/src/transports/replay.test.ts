import { copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

// Written by Wireshark's text2pcap from the three lines of text, with headers of TCP or UDP to port 5300.
const captures = fileURLToPath(new URL('../__fixtures__/captures/', import.meta.url));

const replay = async (file: string, more = ''): Promise<ReturnType<Setup['start']>> => {
  const gateway = await setup.start('', {}, `{ transport: replay, file: ${join(setup.directory, file)}${more} }`);
  while (gateway.status().connections > 0) await new Promise((resolve) => setImmediate(resolve));
  return gateway;
};

it.each(['line-tcp.pcap', 'line-tcp.pcapng', 'line-udp.pcapng', 'line-udp-nanoseconds.pcap'])(
  'reads %s and delivers its records',
  async (name) => {
    await copyFile(join(captures, name), join(setup.directory, name));
    const gateway = await replay(name, ', port: 5300');
    await setup.platform.until(2);
    expect(setup.platform.taken.map(({ value }) => value)).toEqual([21.5, 22]);
    expect(gateway.status().counts).toMatchObject({ frames: 2, malformed: 1 });
  },
);

it('gives a record the time at which its packet was captured', async () => {
  await copyFile(join(captures, 'line-tcp.pcap'), join(setup.directory, 'c.pcap'));
  await replay('c.pcap');
  await setup.platform.until(2);
  // `capinfos -a line-tcp.pcap` says the same.
  expect(setup.platform.taken[0]).toMatchObject({ observedAt: expect.stringContaining('2026-11-22T') });
});

it('reads only what goes to the port of the protocol', async () => {
  await copyFile(join(captures, 'line-tcp.pcap'), join(setup.directory, 'c.pcap'));
  const gateway = await replay('c.pcap', ', port: 5301');
  expect(gateway.status().counts.frames).toBe(0);
});

it('reads cassettes and raw bytes', async () => {
  const frame = Buffer.from('room-1 1 20\n').toString('hex');
  await writeFile(
    join(setup.directory, 'c.json'),
    JSON.stringify([{ id: 'a', frame, at: '2026-01-01T08:00:00+08:00' }]),
  );
  await replay('c.json');
  await setup.platform.until(1);
  expect(setup.platform.taken[0]).toMatchObject({ value: 20, observedAt: '2026-01-01T08:00:00+08:00' });
  await writeFile(join(setup.directory, 'raw.bin'), 'room-1 2 21\nroom-1 3 22\n');
  const second = await replay('raw.bin');
  expect(second.status().counts.frames).toBe(2);
});

it.each([
  ['a file that is not there', 'none.pcap', '', 'HT3001'],
  ['a file that is too large', 'big.bin', ', maximumBytes: 3', 'HT8008'],
])('refuses %s', async (_, name, more, code) => {
  await writeFile(join(setup.directory, 'big.bin'), 'room-1 2 21\n');
  await expect(replay(name, more)).rejects.toMatchObject({ code });
});

it('says so when a capture is damaged, and delivers what stands before the damage', async () => {
  const whole = await import('node:fs/promises').then(({ readFile }) => readFile(join(captures, 'line-tcp.pcap')));
  const damaged = Buffer.concat([whole, Buffer.alloc(16, 0xff)]);
  await writeFile(join(setup.directory, 'd.pcap'), damaged);
  const gateway = await replay('d.pcap');
  expect(gateway.status().counts.frames).toBe(2);
  expect(await gateway.metrics()).toContain('hutong_gateway_frames_total{adapter="line",outcome="failed"} 1');
});
