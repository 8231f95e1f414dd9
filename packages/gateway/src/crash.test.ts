import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configText, createSetup, type Setup } from './__fixtures__/gateway-setup.ts';
import { connectDevice } from './__fixtures__/line-device.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

it('loses nothing that it acknowledged when it is killed', async () => {
  setup.platform.down = true;
  const config = join(setup.directory, 'gateway.yaml');
  await writeFile(config, configText(setup.platform.url, setup.directory));
  const program = fileURLToPath(new URL('__fixtures__/run-gateway.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@hutong/source', program, config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [{ port }] = JSON.parse(line) as [{ port: number }];
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
