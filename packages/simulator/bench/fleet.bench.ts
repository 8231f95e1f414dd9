// A fleet of virtual devices over the simulator's few connections, against one mqtt.js client per device;
// the same records, QoS 1, the same broker, alternated in one run.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { channels, topicOf } from '@hutong/contract';
import { parseScenario, playFleet, readFleet } from '@hutong/simulator';
import { Aedes } from 'aedes';
import { connectAsync } from 'mqtt';
import { envelopeOf } from '../src/envelope.ts';
import { createMqttSender } from '../src/transports/mqtt-sender.ts';

const rounds = 3;
const scenario = parseScenario(
  `name: bench
seed: 1
start: '2026-01-01T00:00:00+08:00'
duration: PT12H
system: bench
division: '340111999001'
devices: { counts: { door-magnet: 200, smoke-detector: 150, gas-detector: 150 } }
`,
  'bench.yaml',
);
const devices = await readFleet(scenario);
const generationStarted = performance.now();
const hours = [...playFleet(scenario, devices)].map(({ emissions }) => emissions);
const emissions = hours.flat();
const generationRate = emissions.length / ((performance.now() - generationStarted) / 1000);

const broker = await Aedes.createBroker();
const server = createServer((socket) => void broker.handle(socket));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = process.env['HUTONG_TEST_MQTT'] ?? `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Measured {
  readonly rate: number;
  readonly memory: number;
}

/** Heap in use after what earlier rounds left has gone. */
async function settledHeap(): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

async function measure(run: () => Promise<{ send(): Promise<void>; close(): Promise<void> }>): Promise<Measured> {
  const before = await settledHeap();
  const fleet = await run();
  const memory = (await settledHeap()) - before;
  const started = performance.now();
  await fleet.send();
  const rate = emissions.length / ((performance.now() - started) / 1000);
  await fleet.close();
  return { rate, memory };
}

const simulator = (): Promise<Measured> =>
  measure(async () => {
    const sender = await createMqttSender({ url, system: 'bench', token: 'bench' });
    return {
      async send() {
        for (const hour of hours) await sender.send(hour);
        await sender.settle();
        if (sender.counts().acknowledged !== emissions.length) throw new RangeError('not everything was acknowledged');
      },
      close: () => sender.close(),
    };
  });

const clientPerDevice = (): Promise<Measured> =>
  measure(async () => {
    const clients = new Map<string, Awaited<ReturnType<typeof connectAsync>>>();
    for (const { address } of devices)
      clients.set(address, await connectAsync(url, { username: 'bench', password: 'bench' }));
    const topic = topicOf(channels.ingest, 'bench');
    return {
      async send() {
        for (const hour of hours)
          await Promise.all(
            hour.map(async (emission) => {
              const client = clients.get(emission.address);
              await client?.publishAsync(topic, JSON.stringify(envelopeOf(emission)), { qos: 1 });
            }),
          );
      },
      async close() {
        await Promise.all([...clients.values()].map((client) => client.endAsync(true)));
      },
    };
  });

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const [ours, theirs]: [Measured[], Measured[]] = [[], []];
for (let round = 0; round < rounds; round += 1) {
  ours.push(await simulator());
  theirs.push(await clientPerDevice());
}
const rates = [ours, theirs].map((runs) => median(runs.map(({ rate }) => rate)));
const memories = [ours, theirs].map((runs) => median(runs.map(({ memory }) => memory)) / devices.length);
const [ourRate = 0, theirRate = 1] = rates;
const [ourMemory = 0, theirMemory = 1] = memories;
console.log(`playFleet: ${Math.round(generationRate)} records/s`);
console.log(
  `simulator: ${Math.round(ourRate)} records/s, ${(ourRate / theirRate).toFixed(2)} x one mqtt.js client per device (${Math.round(theirRate)}/s)`,
);
console.log(
  `memory per device: ${Math.round(ourMemory)} B, ${(ourMemory / theirMemory).toFixed(3)} x one mqtt.js client per device (${Math.round(theirMemory)} B)`,
);
server.close();
await new Promise<void>((resolve) => broker.close(resolve));
