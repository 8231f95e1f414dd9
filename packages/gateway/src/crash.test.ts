import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { hj212 } from '@hutong/adapters/hj212';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configText, createSetup, type Setup } from './__fixtures__/gateway-setup.ts';
import { connectDevice } from './__fixtures__/line-device.ts';
import { parseGatewayConfig } from './config/parse-gateway-config.ts';
import { startGateway } from './start-gateway.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

const run = async (config: string): Promise<{ child: ChildProcess; port: number }> => {
  const program = fileURLToPath(new URL('__fixtures__/run-gateway.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@hutong/source', program, config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [{ port }] = JSON.parse(line) as [{ port: number }];
  return { child, port };
};

it('loses nothing that it acknowledged when it is killed', async () => {
  setup.platform.down = true;
  const config = join(setup.directory, 'gateway.yaml');
  await writeFile(config, configText(setup.platform.url, setup.directory));
  const { child, port } = await run(config);
  const device = await connectDevice(port);
  const acknowledged: string[] = [];
  for (let serial = 1; serial <= 400; serial += 1) device.send(`room-1 ${serial} 21\n`);
  for (let answer = await device.line(); answer !== undefined; answer = await device.line()) {
    acknowledged.push(`urn:hutong:observation:demo:room-1-${answer.split(' ')[1]}`);
    if (acknowledged.length === 100) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);

  setup.platform.down = false;
  await setup.start();
  await setup.platform.until(acknowledged.length);
  const taken = new Set(setup.platform.taken.map(({ id }) => id));
  expect(acknowledged.filter((id) => !taken.has(id))).toEqual([]);
});

it('delivers the packets of a split message that it had answered when it was killed', async () => {
  setup.platform.down = true;
  const config = join(setup.directory, 'gateway.yaml');
  const text = configText(setup.platform.url, setup.directory).replace(/adapter: [^,]+,/, 'adapter: hj212,');
  await writeFile(config, text);
  const { child, port } = await run(config);
  const device = await connectDevice(port);
  // The first of two packets; the second one never comes.
  const packet = hj212.encode({
    QN: '20260101080000001',
    ST: '22',
    CN: '2011',
    PW: '123456',
    MN: 'INVENTED00000000000001',
    flag: 0b0000_0111,
    PNUM: 2,
    PNO: 1,
    content: [
      [['DataTime', '20260101080000']],
      [
        ['a34004-Rtd', '31.5'],
        ['a34004-Flag', 'N'],
      ],
    ],
  });
  device.socket.write(packet);
  expect(await device.line()).toContain('CN=9014');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(setup.platform.taken).toEqual([]);

  setup.platform.down = false;
  const again = await startGateway(parseGatewayConfig(text, config));
  await setup.platform.until(1);
  expect(setup.platform.taken[0]).toMatchObject({ type: 'Observation', value: 31.5 });
  await again.close();
  expect(await readFile(join(setup.directory, 'held.ndjson'), 'utf8')).toBe('');
});
