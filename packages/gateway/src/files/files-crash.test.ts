import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configText, createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway } from '../start-gateway.ts';

const options = { attachmentStream: true };
const phone = '013900000001';
const fileName = '00_65_6501_0_A1.jpg';
const picture = Uint8Array.from({ length: 400_000 }, (_, index) => (index * 7) & 0xff);
const sha256 = createHash('sha256').update(picture).digest('hex');

let setup: Setup;
let config: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  setup = await createSetup();
  setup.platform.down = true;
  config = join(setup.directory, 'gateway.yaml');
  const text = configText(setup.platform.url, setup.directory);
  await writeFile(config, text.replace(/adapter: [^,]+,/, 'adapter: jt808, options: { attachmentStream: true },'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await setup.close();
});

const run = async (): Promise<{ child: ChildProcess; port: number }> => {
  const program = fileURLToPath(new URL('../__fixtures__/run-gateway.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@hutong/source', program, config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [{ port }] = JSON.parse(line) as [{ port: number }];
  return { child, port };
};
const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** A terminal that waits for answers. */
const terminal = async (port: number) => {
  const socket: Socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const framer = jt808.framer(options);
  const answers: Jt808Message[] = [];
  let wake = (): void => {};
  socket.on('data', (chunk) => {
    for (const event of framer.push(chunk))
      if (event.type === 'frame') answers.push(jt808.decode(event.bytes, options));
    wake();
  });
  let serial = 0;
  const send = (id: number, body: object, more: object = {}): void => {
    serial += 1;
    const message = { id, phone, serial, ...more, body } as unknown as Jt808Message;
    socket.write(jt808.encode(message, options));
  };
  return {
    socket,
    send,
    block: (offset: number, to: number) =>
      send(0x30316364, {
        name: 'fileData',
        fileName,
        offset,
        data: Buffer.from(picture.subarray(offset, to)).toString('hex').toUpperCase(),
      }),
    async until(id: number): Promise<Jt808Message> {
      for (;;) {
        const at = answers.findIndex((answer) => answer.id === id);
        if (at !== -1) return answers.splice(0, at + 1)[at] as Jt808Message;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
};
const information = { fileName, fileType: 0, size: picture.length };
const start = { name: 'fileStart', ...information };
const end = { name: 'fileEnd', ...information };

it('keeps over kills a file and parts of a picture that it answered for, and what came of a file that it did not', async () => {
  const first = await run();
  const before = await terminal(first.port);
  before.send(0x1211, start);
  for (let offset = 0; offset < 327_680; offset += 65_536) before.block(offset, offset + 65_536);
  // Two parts of a picture whose third never comes.
  for (const index of [1, 2])
    before.send(0x0801, { name: 'raw', raw: `0000000${index}` }, { part: { total: 3, index } });
  for (let answer = 0; answer < 3; answer += 1) await before.until(0x8001);
  await kill(first.child);

  const second = await run();
  const again = await terminal(second.port);
  again.send(0x1211, start);
  again.send(0x1212, end);
  const { body } = await again.until(0x9212);
  // What was made sure of before the kill need not come again.
  expect(body).toMatchObject({ name: 'fileAnswer', result: 1, missing: [{ length: expect.any(Number) as number }] });
  const offset = (body as unknown as { missing: { offset: number }[] }).missing[0]?.offset ?? 0;
  expect(offset).toBeGreaterThanOrEqual(262_144);
  for (let at = offset; at < picture.length; at += 65_536) again.block(at, Math.min(picture.length, at + 65_536));
  again.send(0x1212, end);
  expect((await again.until(0x9212)).body).toMatchObject({ result: 0, missing: [] });
  await kill(second.child);

  setup.platform.down = false;
  const gateway = await startGateway(parseGatewayConfig(await readFile(config, 'utf8'), config));
  await setup.platform.until(2);
  expect(setup.platform.taken).toContainEqual(
    expect.objectContaining({
      type: 'Observation',
      property: 'media.file',
      value: `nih:sha-256;${sha256}`,
      note: 'image, 400000 B',
    }),
  );
  expect(gateway.status().files).toMatchObject({ stored: 2, incoming: 0 });
  const folder = join(setup.directory, 'files');
  expect(await readFile(join(folder, sha256))).toEqual(Buffer.from(picture));
  const parts = Buffer.from('0000000100000002', 'hex');
  expect(await readFile(join(folder, createHash('sha256').update(parts).digest('hex')))).toEqual(parts);
  await gateway.close();
});
