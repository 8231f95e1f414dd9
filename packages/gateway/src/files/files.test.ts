import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configText, createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway, type Gateway } from '../start-gateway.ts';

const data = 'FFD8FFE000104A464946';
const sha256 = createHash('sha256').update(Buffer.from(data, 'hex')).digest('hex');
const picture = {
  id: 0x0801,
  phone: '013900000001',
  serial: 1,
  body: { name: 'mediaData', mediaId: 5, mediaType: 0, format: 0, event: 0, channel: 1, data },
} as unknown as Jt808Message;

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

const start = (more: string): Promise<Gateway> => {
  const text = configText(setup.platform.url, setup.directory, more);
  const jt808Text = text.replace(/adapter: [^,]+,/, 'adapter: jt808, options: { mediaWithoutPosition: true },');
  return startGateway(parseGatewayConfig(jt808Text, join(setup.directory, 'g.yaml')));
};

/** Sends messages and gives the ids of the first answers. */
const talk = async (gateway: Gateway, count: number, ...messages: Jt808Message[]): Promise<number[]> => {
  const socket = connect(gateway.listeners[0]?.port ?? 0, '127.0.0.1');
  await once(socket, 'connect');
  for (const message of messages) socket.write(jt808.encode(message, { mediaWithoutPosition: true }));
  const framer = jt808.framer();
  const ids: number[] = [];
  while (ids.length < count) {
    const [chunk] = (await once(socket, 'data')) as [Uint8Array];
    for (const event of framer.push(chunk)) if (event.type === 'frame') ids.push(jt808.decode(event.bytes).id);
  }
  socket.destroy();
  return ids;
};

it('stores a picture before it answers for it, tells of it once, and gives it to who shows the token', async () => {
  const gateway = await start('metrics: { port: 0 }\n');
  expect(await talk(gateway, 2, picture)).toEqual([0x8001, 0x8800]);
  expect(await talk(gateway, 2, picture)).toEqual([0x8001, 0x8800]);
  await setup.platform.until(1);
  const records = setup.platform.taken.filter(({ property }) => property === 'media.file');
  expect(new Set(records.map(({ id }) => id)).size).toBe(1);
  expect(records[0]).toMatchObject({ value: `nih:sha-256;${sha256}`, component: 'channel 1', note: 'image, 10 B' });
  // The name that the terminal gave it stays here.
  expect(JSON.stringify(records)).not.toContain('0801-5');

  const token = (await readFile(join(setup.directory, 'status.token'), 'utf8')).trim();
  const ask = (path: string, shown = token): Promise<Response> =>
    fetch(`http://127.0.0.1:${gateway.metricsPort}${path}`, { headers: { authorization: `Bearer ${shown}` } });
  expect(await (await ask('/files')).json()).toMatchObject({ files: [{ sha256, size: 10, address: '13900000001' }] });
  const content = await ask(`/files/${sha256}`);
  expect(content.headers.get('x-content-type-options')).toBe('nosniff');
  expect(
    Buffer.from(await content.arrayBuffer())
      .toString('hex')
      .toUpperCase(),
  ).toBe(data);
  const refused = await Promise.all([
    ask('/files', 'another'),
    ask(`/files/${sha256}`, 'another'),
    ask('/files/../status.token'),
    ask(`/files/${'0'.repeat(64)}`),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([401, 401, 404, 404]);
  const metrics = await gateway.metrics();
  expect(metrics).toContain('hutong_gateway_files_total{outcome="stored"} 1');
  expect(gateway.status().files).toEqual({ stored: 1, bytes: 4096, incoming: 0 });
  await gateway.close();
});

it('takes no file of a stranger that is turned away', async () => {
  const gateway = await start('unknownDevices: refuse\ndevices: []\n');
  const socket = connect(gateway.listeners[0]?.port ?? 0, '127.0.0.1');
  await once(socket, 'connect');
  socket.end(jt808.encode(picture, { mediaWithoutPosition: true }));
  socket.resume();
  await once(socket, 'close');
  expect(gateway.status()).toMatchObject({ files: { stored: 0, incoming: 0 }, counts: { records: 0 } });
  await gateway.close();
});
