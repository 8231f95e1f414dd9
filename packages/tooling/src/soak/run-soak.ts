import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadAdapter } from '@hutong/adapters';
import { createClient } from '@hutong/client';
import { startCommand, type CommandProcess } from './command-process.ts';
import { faultKinds, runFaultyDevice, type FaultKind } from './faulty-device.ts';
import { startOutageProxy } from './outage-proxy.ts';
import { readingsOf, soakProtocols } from './readings.ts';
import { runSoakDevice } from './soak-device.ts';
import { readStored } from './stored-observations.ts';

export interface SoakOptions {
  readonly devices: number;
  /** Seconds during which devices speak. */
  readonly seconds: number;
  /** Milliseconds between two readings of a device. */
  readonly every: number;
  readonly onProgress?: (text: string) => void;
}

/** What a run has shown. */
export interface SoakReport {
  readonly devices: number;
  readonly faulty: number;
  readonly seconds: number;
  readonly framesSent: number;
  readonly framesAnswered: number;
  readonly recordsAcknowledged: number;
  readonly recordsStored: number;
  /** Acknowledged records that the platform does not have. */
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  readonly framesPerSecond: number;
  /** Share of one core that the gateway used. */
  readonly gatewayCpu: number | undefined;
  readonly gatewayPeakBytes: number | undefined;
  /** Growth of the gateway's memory by each connection. */
  readonly bytesPerConnection: number | undefined;
  /** Seconds after the last reading until the platform had everything. */
  readonly drainSeconds: number;
}

const system = 'soak';
const division = '340111999001';
const faultyShare = 0.05;
const drainWithin = 600_000;
/** Broken devices have addresses of their own. */
const brokenFrom = 900_000;

interface GatewayReady {
  readonly metricsPort: number;
}

const freePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};

/** Runs a fleet through a gateway into the reference platform, with faults, outages and a kill, and compares both ends. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { devices: count, seconds, every, onProgress = () => {} } = options;
  const directory = await mkdtemp(join(tmpdir(), 'hutong-soak-'));
  const ends: (() => unknown)[] = [() => rm(directory, { recursive: true, force: true })];
  try {
    const server = await startCommand<{ http: string; adminToken: string }>([
      'serve',
      '--port',
      '0',
      '--db',
      join(directory, 'platform'),
    ]);
    ends.unshift(() => server.stop('SIGTERM'));
    const { http, adminToken } = server.ready;
    const admin = createClient({ baseUrl: http, token: adminToken });
    const { secret } = await admin.createToken({
      body: { name: 'soak', system, scopes: ['records:write', 'records:read'] },
    });
    const proxy = await startOutageProxy(Number(new URL(http).port));
    ends.unshift(() => proxy.close());
    const ports = await freePorts(soakProtocols.length);
    const config = join(directory, 'gateway.yaml');
    await writeFile(
      config,
      `platform: { baseUrl: 'http://127.0.0.1:${proxy.port}', token: '${secret}' }
system: ${system}
division: '${division}'
devices: []
spool: { directory: ${join(directory, 'spool')} }
limits: { connections: ${count + 200} }
metrics: { port: 0 }
logLevel: error
listeners:
${soakProtocols.map(({ adapter }, index) => `  - { adapter: ${adapter}, host: 127.0.0.1, port: ${ports[index]} }`).join('\n')}
`,
    );
    const startGateway = (): Promise<CommandProcess<GatewayReady>> =>
      startCommand<GatewayReady>(['gateway', 'run', config]);
    let gateway = await startGateway();
    ends.unshift(() => gateway.stop('SIGKILL'));
    const idle = await gateway.use();
    const pending = async (): Promise<number> => {
      const health = await fetch(`http://127.0.0.1:${gateway.ready.metricsPort}/healthz`);
      const { spool } = (await health.json()) as { spool: { pending: number } };
      return spool.pending;
    };

    const stop = new AbortController();
    const faulty = Math.round(count * faultyShare);
    const start = Date.now() - 400 * 86_400_000;
    const adapters = await Promise.all(soakProtocols.map(({ adapter }) => loadAdapter(adapter)));
    const running = Array.from({ length: count }, (_, index) => {
      const kind = index % soakProtocols.length;
      const [protocol, adapter, port] = [soakProtocols[kind], adapters[kind], ports[kind]];
      if (protocol === undefined || adapter === undefined || port === undefined) throw new RangeError('no protocol');
      const place = index < faulty ? brokenFrom + index : index;
      const readings = readingsOf(adapter, protocol, place, start, { system, division });
      const own = every * protocol.slower;
      return {
        address: protocol.addressOf(place),
        adapter,
        port,
        readings,
        every: own,
        offset: (own * ((index * 7919) % 1000)) / 1000,
      };
    });
    const began = performance.now();
    const broken = running
      .slice(0, faulty)
      .map(({ port, readings }, index) =>
        runFaultyDevice(faultKinds[index % faultKinds.length] as FaultKind, port, readings.at(0).frame, stop.signal),
      );
    const fleet = running.slice(faulty).map((device) => runSoakDevice(device, stop.signal));

    const share = (part: number): Promise<void> =>
      sleep(Math.max(0, began + seconds * 1000 * part - performance.now()));
    await share(0.2);
    onProgress('platform away');
    proxy.cut();
    await share(0.35);
    onProgress('platform back');
    proxy.restore();
    await share(0.5);
    const before = await gateway.use();
    onProgress('gateway killed');
    await gateway.stop('SIGKILL');
    gateway = await startGateway();
    onProgress('gateway back');
    await share(0.7);
    proxy.cut();
    await share(0.8);
    proxy.restore();
    await share(1);
    const after = await gateway.use();
    stop.abort();
    const tallies = await Promise.all(fleet);
    await Promise.all(broken);
    const lasted = (performance.now() - began) / 1000;
    onProgress('devices stopped');

    const drained = performance.now();
    while ((await pending()) > 0) {
      if (performance.now() - drained > drainWithin) throw new Error('the gateway did not drain');
      await sleep(200);
    }
    const drainSeconds = (performance.now() - drained) / 1000;
    const { ids, repeated } = await readStored(http, adminToken, (device) =>
      running.slice(0, faulty).some(({ address }) => device.endsWith(address)),
    );
    const acknowledged = tallies.flatMap((tally) => tally.acknowledged);
    const answered = tallies.reduce((sum, tally) => sum + tally.answered, 0);
    const used = [before, after].flatMap((use) => use ?? []);
    return {
      devices: count,
      faulty,
      seconds: Math.round(lasted),
      framesSent: tallies.reduce((sum, { sent }) => sum + sent, 0),
      framesAnswered: answered,
      recordsAcknowledged: acknowledged.length,
      recordsStored: ids.size,
      missing: acknowledged.filter((id) => !ids.has(id)),
      repeated,
      framesPerSecond: tallies.reduce((sum, { sent }) => sum + sent, 0) / lasted,
      gatewayCpu: used.length < 2 ? undefined : used.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / lasted,
      gatewayPeakBytes: used.length < 2 ? undefined : Math.max(...used.map(({ peakBytes }) => peakBytes)),
      bytesPerConnection:
        before === undefined || idle === undefined ? undefined : (before.residentBytes - idle.residentBytes) / count,
      drainSeconds,
    };
  } finally {
    for (const end of ends) await end();
  }
}
