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

/** Sends every stream on a connection of its own and waits until each frame was answered. */
async function play(port: number): Promise<number> {
  const started = performance.now();
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
  return (connections * framesPerConnection) / ((performance.now() - started) / 1000);
}

const platform = 'http://127.0.0.1:9';
const gateway = await startGateway(
  parseGatewayConfig(
    `platform: { baseUrl: '${platform}', token: bench }
system: bench
division: '340111999001'
listeners: [{ adapter: hj212, host: 127.0.0.1, port: 0 }]
limits: { framesPerSecond: 1000000 }
spool: { directory: ${directory} }
devices: []
logLevel: silent
`,
    join(directory, 'gateway.yaml'),
  ),
);
const bare = createServer((socket) => {
  const framer = adapter.framer();
  const session = adapter.session?.({ now: () => Date.now() });
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    for (const event of framer.push(chunk))
      if (event.type === 'frame')
        for (const reply of session?.receive(adapter.decode(event.bytes)).replies ?? [])
          socket.write(adapter.encode(reply));
  });
}).listen(0, '127.0.0.1');
await once(bare, 'listening');

const rounds: [number, number][] = [];
for (let round = 0; round < 3; round += 1)
  rounds.push([await play(gateway.listeners[0]?.port ?? 0), await play((bare.address() as AddressInfo).port)]);
const [durable = 0, quick = 1] = [0, 1].map(
  (side) => rounds.map((round) => round[side] ?? 0).toSorted((a, b) => a - b)[1],
);
console.log(
  `gateway, durable before the answer: ${Math.round(durable)} frames/s, ${(durable / quick).toFixed(2)} x answering at once (${Math.round(quick)}/s)`,
);
bare.close();
await gateway.close();
await rm(directory, { recursive: true, force: true });
