import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Device } from '@hutong/standard';

const rounds = Number(process.env['HUTONG_BENCH_ROUNDS'] ?? 15);
const bin = fileURLToPath(new URL('../bin/hutong.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hutong-start-'));
const small = join(folder, 'small.json');
writeFileSync(small, JSON.stringify(Device.example));

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** At most this many times the start of Node itself. */
  readonly target?: number;
}

const cases: readonly Case[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'hutong --version', args: [bin, '--version'], target: 3 },
  { name: 'hutong --help', args: [bin, '--help'] },
  { name: 'hutong decode', args: [bin, 'decode', 'dlt645', '6812907856341268910833333433AB896745CC16'], target: 3 },
  { name: 'hutong validate small.json', args: [bin, 'validate', small], target: 4 },
  { name: 'hutong codes list', args: [bin, 'codes', 'list'] },
];

const run = ({ name, args }: Case): number => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return time;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

try {
  const times = cases.map((): number[] => []);
  // The first round fills the compile cache, as a first start does on a user's machine.
  for (const one of cases) run(one);
  for (let round = 0; round < rounds; round++) cases.forEach((one, index) => times[index]?.push(run(one)));
  const base = times[0] ?? [];
  cases.forEach(({ name, target }, index) => {
    const own = times[index] ?? [];
    const ratio = median(own.map((time, round) => time / (base[round] ?? NaN)));
    // Other work on the machine only ever adds time, so the fastest rounds tell most of the program itself.
    const fastest = Math.min(...own) / Math.min(...base);
    const against = target === undefined ? '' : `  target ${target}x`;
    const figures = `${median(own).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)}x  fastest ${fastest.toFixed(2)}x`;
    console.log(`${name.padEnd(28)}${figures}${against}`);
    if (target !== undefined && Math.min(ratio, fastest) > target) process.exitCode = 1;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
