// Frames a second that are answered once they are on disk, against a bare socket that answers at once.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAdapter } from '@hutong/adapters';
import { parseGatewayConfig, startGateway } from '@hutong/gateway';

const connections = 8;
const framesPerConnection = 500;
const adapter = await loadAdapter('hj212');
const directory = await mkdtemp(join(tmpdir(), 'hutong-bench-'));
const framesOf = (connection: number): Uint8Array =>
  Buffer.concat(
    Array.from({ length: framesPerConnection }, (_, index) => {
      const context = { now: Date.UTC(2026, 0, 1) + index * 1000, random: () => 0.5, address: `STATION${connection}` };
      return adapter.encode(adapter.simulate?.('air', context));
    }),
  );
const streams = Array.from({ length: connections }, (_, index) => framesOf(index));

/** Frames a second, and microseconds of processor time for a frame, the devices' included. */
interface Pace {
  readonly rate: number;
  readonly cost: number;
}

/** Sends every stream on a connection of its own and waits until each frame was answered. */
async function play(port: number): Promise<Pace> {
  const started = performance.now();
  const used = process.cpuUsage();
  await Promise.all(
    streams.map(async (stream) => {
      const socket = connect(port, '127.0.0.1');
      const framer = adapter.framer();
      let answers = 0;
      socket.write(stream);
      for await (const chunk of socket) {
        answers += framer.push(chunk as Buffer).filter(({ type }) => type === 'frame').length;
        if (answers >= framesPerConnection) break;
      }
      socket.destroy();
    }),
  );
  const { user, system } = process.cpuUsage(used);
  const frames = connections * framesPerConnection;
  return { rate: frames / ((performance.now() - started) / 1000), cost: (user + system) / frames };
}

const platform = 'http://127.0.0.1:9';
const gateway = await startGateway(
  parseGatewayConfig(
    `platform: { baseUrl: '${platform}', token: bench }
system: bench
division: '340111999001'
listeners: [{ adapter: hj212, host: 127.0.0.1, port: 0 }]
limits: { framesPerSecond: 1000000, bytesPerSecond: 1000000000 }
spool: { directory: ${directory} }
devices: []
logLevel: silent
`,
    join(directory, 'gateway.yaml'),
  ),
);
/** Answers at once, and stores nothing; `maps`: makes the records all the same. */
async function startBare(maps: boolean): Promise<ReturnType<typeof createServer>> {
  const context = { system: 'bench', division: '340111999001' };
  const server = createServer((socket) => {
    const framer = adapter.framer();
    const session = adapter.session?.({ now: () => Date.now() });
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      for (const event of framer.push(chunk)) {
        if (event.type !== 'frame') continue;
        const message = adapter.decode(event.bytes);
        if (maps) JSON.stringify(adapter.map(message, { ...context, receivedAt: Date.now() }).records);
        for (const reply of session?.receive(message).replies ?? []) socket.write(adapter.encode(reply));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
const bare = await startBare(false);
const mapping = await startBare(true);

const portOf = (server: ReturnType<typeof createServer>): number => (server.address() as AddressInfo).port;
const sides = [
  { name: 'gateway: mapped and durable before the answer', port: gateway.listeners[0]?.port ?? 0, paces: [] as Pace[] },
  { name: 'mapped and written as JSON, stored nowhere', port: portOf(mapping), paces: [] as Pace[] },
  { name: 'answered at once', port: portOf(bare), paces: [] as Pace[] },
];
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
// The first round is for the compiler; the others are taken in turns.
for (let round = 0; round < 6; round += 1)
  for (const { port, paces } of sides) {
    const pace = await play(port);
    if (round > 0) paces.push(pace);
  }
const figures = sides.map(({ name, paces }) => ({
  name,
  rate: median(paces.map(({ rate }) => rate)),
  cost: median(paces.map(({ cost }) => cost)),
}));
const [durable] = figures;
for (const { name, rate, cost } of figures)
  console.log(
    `${name}: ${Math.round(rate)} frames/s, ${cost.toFixed(0)} us of processor time for a frame` +
      (durable === undefined || name === durable.name
        ? ''
        : `; the gateway reaches ${(durable.rate / rate).toFixed(2)} x, by processor time ${(cost / durable.cost).toFixed(2)} x`),
  );
mapping.close();
bare.close();
await gateway.close();
await rm(directory, { recursive: true, force: true });
