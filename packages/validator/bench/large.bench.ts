// Large files: memory against a twentieth of the data (V8), and two threads against one (V9). The sizes of the table are
// HUTONG_BENCH_MEGABYTES=2000; the default is quick. What runs is the built package, as users have it: a thread that has to
// take the types off its sources first begins a quarter of a second later.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEventFile } from './event-file.ts';

const megabytes = Number(process.env['HUTONG_BENCH_MEGABYTES'] ?? 200);
const bytesPerRecord = 529;
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
const file = (name: string, size: number): string => {
  const path = join(folder, `${name}.ndjson`);
  writeEventFile(path, { records: Math.round((size * 1e6) / bytesPerRecord), badEvery: 100 });
  return path;
};
const small = file('small', megabytes / 20);
const large = file('large', megabytes);
const validator = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const script = `
  const { validatePaths } = await import(${JSON.stringify(validator)});
  const start = performance.now();
  const { summary } = await validatePaths([process.argv[1]], { threads: Number(process.argv[2]) });
  console.log(JSON.stringify({ time: performance.now() - start, memory: process.resourceUsage().maxRSS, records: summary.records }));`;

interface Run {
  readonly time: number;
  /** Kilobytes. */
  readonly memory: number;
}

const run = (path: string, threads: number): Run =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script, path, String(threads)], {
      encoding: 'utf8',
    }),
  ) as Run;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const show = (row: string, what: string, found: number, goal: string, isReached: boolean): void =>
  console.log(`  ${row} ${what.padEnd(40)} ${found.toFixed(2)} x   ${goal}${isReached ? '' : '   FLOOR MISSED'}`);

const memory: number[] = [];
const gain: number[] = [];
for (let round = 0; round < rounds; round++) {
  const little = run(small, 1);
  const one = run(large, 1);
  const two = run(large, 2);
  memory.push(one.memory / little.memory);
  gain.push(one.time / two.time);
}
console.log(
  `${(statSync(large).size / 1e6).toFixed(0)} MB of events, medians of ${rounds} rounds, each in a process of its own`,
);
show('V8', 'peak memory against a twentieth of it', median(memory), 'goal 1.15, floor 1.3', median(memory) <= 1.3);
show('V9', 'two threads against one', median(gain), 'goal 1.35, floor 1.2', median(gain) >= 1.2);

truncateSync(large);
rmSync(folder, { recursive: true });
