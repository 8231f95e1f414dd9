// Large files: memory against a twentieth of the data (V8), two threads against one (V9), and the whole command against a native
// validator (V4). The sizes of the table are HUTONG_BENCH_MEGABYTES=2000; the default is quick. For V4, HUTONG_BENCH_JSONSCHEMA
// names the binary of `@sourcemeta/jsonschema`, which is no dependency of ours.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from '@hutong/standard';
import { writeEventFile } from './event-file.ts';

const megabytes = Number(process.env['HUTONG_BENCH_MEGABYTES'] ?? 200);
const bytesPerRecord = 529;
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
const file = (name: string, size: number): string => {
  const path = join(folder, `${name}.ndjson`);
  writeEventFile(path, { records: Math.round((size * 1e6) / bytesPerRecord), badEvery: 100 });
  return path;
};
const small = file('small', megabytes / 20);
const large = file('large', megabytes);
const validator = fileURLToPath(new URL('../src/index.ts', import.meta.url));
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
    execFileSync(
      process.execPath,
      ['--conditions=@hutong/source', '--input-type=module', '--eval', script, path, String(threads)],
      { encoding: 'utf8' },
    ),
  ) as Run;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const show = (row: string, what: string, found: number, goal: string, isReached: boolean): void =>
  console.log(`  ${row} ${what.padEnd(40)} ${found.toFixed(2)} x   ${goal}${isReached ? '' : '   FLOOR MISSED'}`);

const memory: number[] = [];
const gain: number[] = [];
let alone: Run | undefined;
for (let round = 0; round < rounds; round++) {
  const little = run(small, 1);
  const one = run(large, 1);
  const two = run(large, 2);
  memory.push(one.memory / little.memory);
  gain.push(one.time / two.time);
  alone = one;
}
console.log(
  `${(statSync(large).size / 1e6).toFixed(0)} MB of events, medians of ${rounds} rounds, each in a process of its own`,
);
show('V8', 'peak memory against a twentieth of it', median(memory), 'goal 1.15, floor 1.3', median(memory) <= 1.3);
show('V9', 'two threads against one', median(gain), 'goal 1.35, floor 1.2', median(gain) >= 1.2);

const native = process.env['HUTONG_BENCH_JSONSCHEMA'];
if (native === undefined) console.log('  V4 not measured: HUTONG_BENCH_JSONSCHEMA is not set');
else if (alone !== undefined) {
  const schema = join(folder, 'event.schema.json');
  writeFileSync(schema, JSON.stringify(jsonSchemaOf('Event')));
  const lines = join(folder, 'lines.jsonl');
  writeEventFile(lines, { records: Math.round((megabytes * 1e6) / bytesPerRecord) });
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', native, 'validate', '--fast', schema, lines], {
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  const used = Number(stderr.trim().split('\n').at(-1));
  const command = fileURLToPath(new URL('../../cli/bin/hutong.js', import.meta.url));
  const begin = performance.now();
  const whole = spawnSync(
    '/usr/bin/time',
    ['-f', '%M', process.execPath, command, 'validate', lines, '--threads', '1'],
    {
      encoding: 'utf8',
    },
  );
  const own = performance.now() - begin;
  const ownMemory = Number(whole.stderr.trim().split('\n').at(-1));
  if (status !== 0 || whole.status !== 0) console.log(`  V4 ended with ${status} and ${whole.status}`);
  show('V4', 'whole command against a native validator', time / own, 'goal 12, floor 8', time / own >= 8);
  show(
    'V4',
    'memory of the native validator against ours',
    used / ownMemory,
    'goal 20, floor 10',
    used / ownMemory >= 10,
  );
}
truncateSync(large);
rmSync(folder, { recursive: true });
