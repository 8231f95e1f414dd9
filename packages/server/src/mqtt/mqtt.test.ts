import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { channels, cloudEventTypes, topicOf } from '@hutong/contract';
import { Building } from '@hutong/standard';
import mqtt, { type MqttClient } from 'mqtt';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';
import { createBroker, type Broker } from './create-broker.ts';

const building = (localId: string, facts: object = {}) => ({
  ...Building.example,
  id: `urn:hutong:building:vendor-a:${localId}`,
  provenance: { system: 'vendor-a' },
  ...facts,
});
const closing = (client: MqttClient): Promise<void> => new Promise((resolve) => client.once('close', () => resolve()));
const envelope = (data: unknown, facts: object = {}) => ({
  specversion: '1.0',
  id: 'e-1',
  source: '/vendor-a',
  type: cloudEventTypes.record,
  data,
  ...facts,
});
const topic = topicOf(channels.ingest, 'vendor-a');

describe('the embedded MQTT broker', () => {
  let server: TestPlatform;
  let broker: Broker;
  let url: string;
  let secret: string;
  let clients: MqttClient[] = [];
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    broker.accept(socket);
  });
  beforeAll(async () => {
    server = await startTestPlatform();
    secret = await server.tokenFor('vendor-a', ['records:write', 'records:read']);
    broker = await createBroker(server.platform);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    url = `mqtt://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    for (const client of clients) await client.endAsync(true);
    clients = [];
    await server.reset();
  });
  afterAll(async () => {
    listener.close();
    await broker.close();
    await server.close();
  });

  const connect = async (username: string, password: string): Promise<MqttClient> => {
    const client = await mqtt.connectAsync(url, { username, password, reconnectPeriod: 0 }, false);
    clients.push(client);
    client.on('error', () => undefined);
    return client;
  };
  const publish = (client: MqttClient, payload: unknown, on = topic) =>
    client.publishAsync(on, typeof payload === 'string' ? payload : JSON.stringify(payload), { qos: 1 });
  const stored = async (): Promise<string[]> =>
    (await server.call('listRecords', { query: { type: 'Building' } })).body.items.map(({ id }: { id: string }) => id);
  const rejections = async () => (await server.call('listRejections')).body.items;

  test('what was acknowledged is stored: one record, many in one message, many messages at once', async () => {
    const client = await connect('vendor-a', secret);
    await publish(client, envelope(building('a')));
    expect(await stored()).toEqual([building('a').id]);
    await publish(client, [envelope(building('b')), envelope(building('c'))]);
    await Promise.all(Array.from({ length: 50 }, (_, index) => publish(client, envelope(building(`m-${index}`)))));
    expect(await stored()).toHaveLength(53);
  });

  test('what was refused is kept and told to the sender', async () => {
    const client = await connect('vendor-a', secret);
    const received: { type: string; data: { issues: { code: string; pointer: string }[]; recordId?: string } }[] = [];
    const four = new Promise<void>((resolve) => {
      client.on('message', (_topic, payload) => {
        if (received.push(JSON.parse(payload.toString()) as never) === 4) resolve();
      });
    });
    await client.subscribeAsync(topicOf(channels.rejections, 'vendor-a'), { qos: 1 });
    await publish(client, '{"not json');
    await publish(client, [envelope(building('a', { floors: 'x' })), { specversion: '0.3' }, envelope(building('b'))]);
    await publish(client, envelope(building('c', { provenance: { system: 'vendor-b' } })));
    await four;
    expect(received.map(({ type }) => type)).toEqual(Array(4).fill(cloudEventTypes.rejection));
    expect(received.map(({ data }) => data.issues[0]?.code).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'HT1002',
      'HT5002',
      'HT5020',
      'HT5020',
    ]);
    expect(await stored()).toEqual([building('b').id]);
    expect(await rejections()).toHaveLength(4);
    expect((await rejections())[0]).toMatchObject({ channel: 'mqtt', system: 'vendor-a' });
  });

  test.each([
    ['a wrong secret', 'vendor-a', 'ht_wrong'],
    ['no secret', 'vendor-a', ''],
    ['another name', 'vendor-b', undefined],
  ])('%s is refused', async (_, username, password) => {
    await expect(connect(username, password ?? secret)).rejects.toThrow(/not authorized|bad user ?name/i);
  });

  test('a topic of another system ends the connection, and nothing is stored', async () => {
    const client = await connect('vendor-a', secret);
    const closed = closing(client);
    publish(client, envelope(building('a')), topicOf(channels.ingest, 'vendor-b')).catch(() => undefined);
    await closed;
    expect(await stored()).toEqual([]);
    expect(await rejections()).toMatchObject([{ issues: [{ code: 'HT5002' }] }]);
  });

  test('nobody listens to others', async () => {
    const client = await connect('vendor-a', secret);
    for (const other of ['#', 'hutong/v1/+/records', topic, topicOf(channels.rejections, 'vendor-b')])
      await expect(client.subscribeAsync(other, { qos: 1 })).rejects.toThrow();
  });

  test('a revoked token ends the connection at its next message', async () => {
    const gone = await server.tokenFor('vendor-gone', ['records:write']);
    const client = await connect('vendor-gone', gone);
    const { items } = (await server.call('listTokens', { query: { limit: 1000 } })).body;
    const { id } = items.find(({ system }: { system: string }) => system === 'vendor-gone');
    await server.call('revokeToken', { parameters: { id } });
    const closed = closing(client);
    publish(client, envelope({}), topicOf(channels.ingest, 'vendor-gone')).catch(() => undefined);
    await closed;
    expect(await stored()).toEqual([]);
  });

  test('an oversized message ends its connection only, and is recorded', async () => {
    const [client, other] = [await connect('vendor-a', secret), await connect('vendor-a', secret)];
    const closed = closing(client);
    publish(client, 'x'.repeat(9 * 1024 * 1024)).catch(() => undefined);
    await closed;
    await publish(other, envelope(building('a')));
    expect(await stored()).toEqual([building('a').id]);
    await expect.poll(rejections).toMatchObject([{ channel: 'mqtt', issues: [{ code: 'HT5005' }] }]);
  });

  test('bytes that are no MQTT do not disturb anybody', async () => {
    const client = await connect('vendor-a', secret);
    const { port } = new URL(url);
    const { connect: open } = await import('node:net');
    for (const bytes of [
      [0xff, 0xff, 0xff, 0xff, 0xff],
      [0x10, 0x02, 0x00, 0x00],
      [0x00, 0x00],
      [0x30, 0x80, 0x80, 0x80, 0x80, 0x01],
    ]) {
      const socket = open(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      const closed = once(socket, 'close');
      socket.end(Buffer.from(bytes));
      socket.resume();
      await closed;
    }
    await publish(client, envelope(building('a')));
    expect(await stored()).toEqual([building('a').id]);
  });
});
