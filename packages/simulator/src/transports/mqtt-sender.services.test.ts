import { channels, topicOf, type CloudEvent } from '@hutong/contract';
import { connectAsync } from 'mqtt';
import { expect, it } from 'vitest';
import { scenarioText } from '../__fixtures__/scenario-text.ts';
import { testBrokers } from '../__fixtures__/test-brokers.ts';
import { makeFleet } from '../fleet/make-fleet.ts';
import { playFleet } from '../play-fleet.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { createMqttSender } from './mqtt-sender.ts';

it.each(testBrokers)('publishes every record through $name, each device in order', async ({ url }) => {
  const system = `simulator-${process.pid}`;
  const scenario = parseScenario(scenarioText.replace('demo-property', system), 'scenario.yaml');
  const emissions = [...playFleet(scenario, makeFleet(scenario))].flatMap((hour) => hour.emissions);
  const platform = await connectAsync(url, {}, false);
  const received: CloudEvent[] = [];
  const all = new Promise<void>((resolve) => {
    platform.on('message', (_topic, payload) => {
      received.push(...(JSON.parse(payload.toString()) as CloudEvent[]));
      if (received.length >= emissions.length) resolve();
    });
  });
  await platform.subscribeAsync(topicOf(channels.ingest, system), { qos: 1 });
  const sender = await createMqttSender({ url, system, token: 'secret' });
  for (let start = 0; start < emissions.length; start += 20) await sender.send(emissions.slice(start, start + 20));
  await sender.settle();
  await all;
  expect(sender.counts()).toEqual({ sent: emissions.length, acknowledged: emissions.length, rejected: 0 });
  await Promise.all([sender.close(), platform.endAsync()]);
  const ofDevice = (address: string): string[] =>
    received.filter(({ subject }) => subject?.endsWith(`:${address}`)).map(({ id }) => id);
  for (const { address } of makeFleet(scenario))
    expect(ofDevice(address)).toEqual(
      emissions.filter((sent) => sent.address === address).map(({ record }) => record.id),
    );
});
