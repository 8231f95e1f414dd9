import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Aedes } from 'aedes';
import { expect, test } from 'vitest';
import { startTestPlatform } from '../__fixtures__/test-platform.ts';
import { describeBroker } from './__fixtures__/describe-broker.ts';
import { followBroker } from './follow-broker.ts';

describeBroker('a broker of MQTT 3.1.1 alone', async () => {
  const broker = await Aedes.createBroker();
  const listener = createServer((socket) => broker.handle(socket)).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `mqtt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    async close() {
      listener.close();
      await new Promise<void>((resolve) => broker.close(() => resolve()));
    },
  };
});

test('a broker that nobody runs is an error with a code', async () => {
  const server = await startTestPlatform();
  const identity = { platform: 'a', replica: 'b' };
  await expect(followBroker(server.platform, 'mqtt://127.0.0.1:1', identity)).rejects.toMatchObject({
    code: 'HT5015',
    facts: { host: '127.0.0.1:1' },
  });
  await server.close();
});
