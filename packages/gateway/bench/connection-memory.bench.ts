// Memory that an open connection costs before and besides what is in flight, by protocol.
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { parseGatewayConfig, startGateway } from '@hutong/gateway';

const connections = 400;
const collect = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Bytes for each of many connections to a port, the devices' side included. */
async function measure(port: number, count: () => number): Promise<number> {
  const sockets: Socket[] = [];
  const before = collect();
  for (let opened = 0; opened < connections; opened += 1) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    sockets.push(socket);
  }
  while (count() < connections) await new Promise((resolve) => setImmediate(resolve));
  const bytes = (collect() - before) / connections;
  for (const socket of sockets) socket.destroy();
  while (count() > 0) await new Promise((resolve) => setImmediate(resolve));
  return bytes;
}

const open = new Set<Socket>();
const plain = createServer((socket) => {
  open.add(socket);
  socket.on('error', () => {}).on('close', () => open.delete(socket));
}).listen(0, '127.0.0.1');
await once(plain, 'listening');
const plainPort = (plain.address() as { port: number }).port;
// The first measure pays for code that is compiled once.
await measure(plainPort, () => open.size);
const bare = await measure(plainPort, () => open.size);
plain.close();
console.log(`two bare sockets: ${(bare / 1024).toFixed(1)} KiB`);

for (const adapter of ['hj212', 'gb26875', 'jt808', 'dlt645', 'cjt188', 'modbus']) {
  const directory = await mkdtemp(join(tmpdir(), 'hutong-bench-'));
  const gateway = await startGateway(
    parseGatewayConfig(
      `platform: { baseUrl: 'http://127.0.0.1:9', token: bench }
system: bench
division: '340111999001'
listeners: [{ adapter: ${adapter}, host: 127.0.0.1, port: 0 }]
spool: { directory: ${directory} }
devices: []
logLevel: silent
`,
      join(directory, 'gateway.yaml'),
    ),
  );
  const port = gateway.listeners[0]?.port ?? 0;
  const count = (): number => gateway.status().connections;
  await measure(port, count);
  const bytes = await measure(port, count);
  console.log(`${adapter}: ${((bytes - bare) / 1024).toFixed(1)} KiB for a connection beside its socket`);
  await gateway.close();
  await rm(directory, { recursive: true, force: true });
}
