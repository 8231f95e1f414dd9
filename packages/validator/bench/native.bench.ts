// The whole command against a native validator (V4): processor time and memory of both, from start to end, on lines that are all good.
// HUTONG_BENCH_JSONSCHEMA names the binary of `@sourcemeta/jsonschema` (AGPL-3.0), which is no dependency of ours;
// HUTONG_BENCH_RECORDS the number of lines. The command is the built one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from '@hutong/standard';
import { writeEventFile } from './event-file.ts';

const native = process.env['HUTONG_BENCH_JSONSCHEMA'];
const records = Number(process.env['HUTONG_BENCH_RECORDS'] ?? 200_000);
const rounds = Number(process.env['HUTONG_BENCH_ROUNDS'] ?? 3);

interface Run {
  /** Seconds of the processor, of all threads. */
  readonly time: number;
  /** Kilobytes at most. */
  readonly memory: number;
}

/** Runs a command to its end; a wrong verdict is an error. */
const run = (command: string, parameters: readonly string[]): Run => {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', command, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(0, 500)}`);
  const [user = NaN, system = NaN, memory = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { time: user + system, memory };
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const show = (what: string, found: number, goal: number, floor: number): void =>
  console.log(
    `  V4 ${what.padEnd(44)} ${found.toFixed(2)} x   goal ${goal}, floor ${floor}${found >= floor ? '' : '   FLOOR MISSED'}`,
  );

if (native === undefined) console.log('  V4 not measured: HUTONG_BENCH_JSONSCHEMA is not set');
else {
  const folder = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
  try {
    const schema = join(folder, 'event.schema.json');
    writeFileSync(schema, JSON.stringify(jsonSchemaOf('Event')));
    const lines = join(folder, 'lines.jsonl');
    writeEventFile(lines, { records });
    const command = fileURLToPath(new URL('../../cli/bin/hutong.js', import.meta.url));
    const times: number[] = [];
    const memory: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const theirs = run(native, ['validate', '--fast', schema, lines]);
      const ours = run(process.execPath, [command, 'validate', lines, '--threads', '1']);
      times.push(theirs.time / ours.time);
      memory.push(theirs.memory / ours.memory);
      console.log(
        `  native ${theirs.time.toFixed(2)} s, ${Math.round(theirs.memory / 1024)} MB; hutong ${ours.time.toFixed(2)} s, ${Math.round(ours.memory / 1024)} MB`,
      );
    }
    console.log(
      `${records.toLocaleString('en')} lines, ${Math.round(statSync(lines).size / 1e6)} MB, medians of ${rounds} rounds, processor time`,
    );
    show('native validator against the whole command', median(times), 12, 8);
    show('its memory against that of the command', median(memory), 20, 10);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
