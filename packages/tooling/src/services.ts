import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { startNats, type RunningNats } from './services/start-nats.ts';
import { workspaceRoot } from './workspace.ts';

/** A service that the contract suites run against. */
interface Service {
  readonly name: string;
  readonly environment: string;
  readonly address: string;
  readonly debianPackages: readonly string[];
  readonly start: () => void;
}

const shell = (command: string): void => void spawnSync('bash', ['-c', command], { stdio: ['ignore', 2, 2] });

const services: readonly Service[] = [
  {
    name: 'PostgreSQL',
    environment: 'HUTONG_TEST_POSTGRES',
    address: 'postgres://postgres@127.0.0.1:5432/test',
    debianPackages: ['postgresql'],
    start: () => {
      const version = existsSync('/etc/postgresql') ? readdirSync('/etc/postgresql').at(0) : undefined;
      if (version === undefined) return;
      // Trust on loopback only: the suites create and drop schemas of their own there.
      shell(
        `sed -i -E 's#^(host +all +all +(127.0.0.1/32|::1/128) +).*#\\1trust#' /etc/postgresql/${version}/main/pg_hba.conf`,
      );
      shell(
        `pg_ctlcluster --skip-systemctl-redirect ${version} main start || pg_ctlcluster --skip-systemctl-redirect ${version} main reload`,
      );
      shell(
        `psql -h 127.0.0.1 -U postgres -tc "select 1 from pg_database where datname='test'" | grep -q 1 || createdb -h 127.0.0.1 -U postgres test`,
      );
    },
  },
  {
    name: 'Mosquitto',
    environment: 'HUTONG_TEST_MQTT',
    address: 'mqtt://127.0.0.1:1883',
    debianPackages: ['mosquitto'],
    start: () => shell('mosquitto -d -p 1883'),
  },
];

const reachable = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const socket = connect({ host: hostname, port: Number(port), timeout: 1000 });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });

const waitFor = async (address: string): Promise<boolean> => {
  for (let attempt = 0; attempt < 30; attempt++) {
    if (await reachable(address)) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
};

const install = (debianPackages: readonly string[]): void =>
  shell(`apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${debianPackages.join(' ')}`);

const fail = (message: string): never => {
  console.error(message);
  console.log('0 passed, 1 failed');
  process.exit(1);
};

const environment: Record<string, string> = {};
for (const service of services) {
  const given = process.env[service.environment];
  const address = given ?? service.address;
  environment[service.environment] = address;
  if (await reachable(address)) continue;
  if (given === undefined) {
    console.error(`${service.name} is not running at ${address}: starting it`);
    service.start();
    if (!(await reachable(address))) {
      install(service.debianPackages);
      service.start();
    }
  }
  if (await waitFor(address)) continue;
  fail(`${service.name} cannot be reached at ${address}; set ${service.environment} to a running one.`);
}

// Wireshark's dissector is an oracle of Modbus frames.
const hasTshark = (): boolean => spawnSync('tshark', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasTshark()) {
  install(['tshark']);
  if (!hasTshark()) fail('tshark is not there and cannot be installed.');
}

// NATS speaks MQTT only when its configuration says so, so the suites get a server of their own.
let nats: RunningNats | undefined;
const natsAddress = process.env['HUTONG_TEST_NATS_MQTT'];
if (natsAddress === undefined) {
  nats = await startNats();
  if (nats === undefined) {
    install(['nats-server']);
    nats = await startNats();
  }
  environment['HUTONG_TEST_NATS_MQTT'] =
    nats?.address ?? fail('NATS does not start; set HUTONG_TEST_NATS_MQTT to the MQTT address of a running one.');
} else if (!(await waitFor(natsAddress))) fail(`NATS cannot be reached over MQTT at ${natsAddress}.`);

// Pages are looked at in a real browser.
const browser = process.env['HUTONG_TEST_CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(browser)) install(['chromium']);
if (!existsSync(browser)) fail(`There is no Chromium at ${browser}; set HUTONG_TEST_CHROMIUM to one.`);
environment['HUTONG_TEST_CHROMIUM'] = browser;

const suites = spawn('node_modules/.bin/vitest', ['run', '--project', 'services', ...process.argv.slice(2)], {
  cwd: workspaceRoot,
  stdio: 'inherit',
  env: { ...process.env, ...environment },
});
// The suites end by themselves on an interrupt, and the server after them.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => suites.kill());
const [status] = (await once(suites, 'close')) as [number | null];
await nats?.stop();
process.exitCode = status ?? 1;
