import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Aedes } from 'aedes';
import { channels, topicOf, type CloudEvent } from '@hutong/contract';
import { createVirtualClock, type HutongError } from '@hutong/standard';
import { afterEach, describe, expect, it } from 'vitest';
import { scenarioText } from '../__fixtures__/scenario-text.ts';
import { makeFleet } from '../fleet/make-fleet.ts';
import { playFleet } from '../play-fleet.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { createMqttSender } from './mqtt-sender.ts';

const scenario = parseScenario(scenarioText, 'scenario.yaml');
const emissions = [...playFleet(scenario, makeFleet(scenario))].flatMap((hour) => hour.emissions);

interface Broker {
  readonly url: string;
  readonly aedes: Aedes;
  readonly server: Server;
}
const open: Broker[] = [];

async function startBroker(): Promise<Broker> {
  const aedes = await Aedes.createBroker();
  const server = createServer((socket) => void aedes.handle(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const broker = { url: `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`, aedes, server };
  open.push(broker);
  return broker;
}

afterEach(async () => {
  for (const { aedes, server } of open.splice(0)) {
    server.close();
    await new Promise<void>((resolve) => aedes.close(resolve));
  }
});

const base = { system: 'demo-property', token: 'secret' };

describe('createMqttSender', () => {
  it('logs in as the system and publishes every record once, many devices over four connections', async () => {
    const { url, aedes } = await startBroker();
    const logins: string[] = [];
    aedes.authenticate = (_client, user, password, done) => {
      logins.push(`${user}:${String(password)}`);
      done(null, true);
    };
    const received: CloudEvent[] = [];
    const connections = new Map<string, Set<string | undefined>>();
    aedes.authorizePublish = (client, packet, done) => {
      const batch = JSON.parse(packet.payload.toString()) as CloudEvent[];
      received.push(...batch);
      for (const { subject } of batch)
        connections.set(subject ?? '', (connections.get(subject ?? '') ?? new Set()).add(client?.id));
      expect([packet.topic, packet.qos]).toEqual([topicOf(channels.ingest, 'demo-property'), 1]);
      done(null);
    };
    const sender = await createMqttSender({ url, ...base });
    for (let start = 0; start < emissions.length; start += 50) await sender.send(emissions.slice(start, start + 50));
    await sender.settle();
    expect(sender.counts()).toEqual({ sent: emissions.length, acknowledged: emissions.length, rejected: 0 });
    await sender.close();
    expect(logins).toEqual(Array.from({ length: 4 }, () => 'demo-property:secret'));
    expect(received.map(({ data }) => data).length).toBe(emissions.length);
    expect(new Set(received.map(({ id }) => id)).size).toBe(emissions.length);
    // Each device stays on one connection, and all connections are used.
    for (const clients of connections.values()) expect(clients.size).toBe(1);
    expect(new Set([...connections.values()].flatMap((clients) => [...clients])).size).toBe(4);
  });

  it('does not count a message as acknowledged before its PUBACK', async () => {
    const { url, aedes } = await startBroker();
    const held: (() => void)[] = [];
    const arrived = new Promise<void>((resolve) => {
      aedes.authorizePublish = (_client, _packet, done) => {
        held.push(() => done(null));
        resolve();
      };
    });
    const sender = await createMqttSender({ url, ...base, connections: 1 });
    await sender.send(emissions.slice(0, 3));
    await arrived;
    expect(sender.counts()).toMatchObject({ sent: 3, acknowledged: 0 });
    for (const release of held) release();
    await sender.settle();
    expect(sender.counts()).toMatchObject({ sent: 3, acknowledged: 3 });
    await sender.close();
  });

  it('counts what the platform says it refused', async () => {
    const { url, aedes } = await startBroker();
    const rejection = { specversion: '1.0', id: '1', source: 's', type: 'dev.hutong.rejection', data: {} };
    aedes.authorizePublish = (client, packet, done) => {
      if (client === null) {
        done(null);
        return;
      }
      const payload = Buffer.from(JSON.stringify([rejection, rejection]));
      const answer = {
        cmd: 'publish',
        topic: topicOf(channels.rejections, 'demo-property'),
        payload,
        qos: 1,
        dup: false,
        retain: false,
      } as const;
      aedes.publish(answer, () => done(null));
    };
    const sender = await createMqttSender({ url, ...base, connections: 1 });
    await sender.send(emissions.slice(0, 3));
    await sender.settle();
    await sender.close();
    expect(sender.counts().rejected).toBe(2);
  });

  it('says who could not be reached', async () => {
    const failure = createMqttSender({ url: 'mqtt://127.0.0.1:1', ...base });
    await expect(failure).rejects.toMatchObject({ code: 'HT5015' });
  });

  it('fails at once when the connection breaks under way', async () => {
    const { url, aedes } = await startBroker();
    aedes.authorizePublish = (client) => client?.conn.destroy();
    const sender = await createMqttSender({ url, ...base, connections: 1 });
    await sender.send(emissions.slice(0, 3));
    await expect(sender.settle()).rejects.toMatchObject({ code: 'HT5015' });
    expect(sender.counts().acknowledged).toBe(0);
    await sender.close();
  });

  it('gives up waiting for an acknowledgement after the time it has', async () => {
    const { url, aedes } = await startBroker();
    const clock = createVirtualClock();
    const arrived = new Promise<void>((resolve) => {
      aedes.authorizePublish = () => resolve();
    });
    const sender = await createMqttSender({ url, ...base, connections: 1, clock, acknowledgeWithin: 5000 });
    await sender.send(emissions.slice(0, 3));
    await arrived;
    const settled = sender.settle().catch((error: HutongError) => error.code);
    await clock.advanceBy(5000);
    await expect(settled).resolves.toBe('HT7005');
    await sender.close();
  });
});
