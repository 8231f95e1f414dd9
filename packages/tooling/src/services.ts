import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { existsSync, readdirSync } from 'node:fs';
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
  {
    name: 'NATS',
    environment: 'HUTONG_TEST_NATS',
    address: 'nats://127.0.0.1:4222',
    debianPackages: ['nats-server'],
    start: () =>
      shell(
        'start-stop-daemon --start --oknodo --background --exec "$(command -v nats-server)" -- -a 127.0.0.1 -p 4222 -js -sd /tmp/hutong-nats',
      ),
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
      shell(
        `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${service.debianPackages.join(' ')}`,
      );
      service.start();
    }
  }
  if (await waitFor(address)) continue;
  console.error(`${service.name} cannot be reached at ${address}; set ${service.environment} to a running one.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'services', ...process.argv.slice(2)], {
  cwd: workspaceRoot,
  stdio: 'inherit',
  env: { ...process.env, ...environment },
});
process.exitCode = status ?? 1;
