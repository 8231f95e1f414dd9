import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HutongError } from '@hutong/standard';
import { corpusOf } from './fuzz/corpus.ts';
import { fuzzAdapter, type FuzzReport } from './fuzz/fuzz-adapter.ts';
import { loadSubject, subjectIds } from './vectors/load-projection.ts';
import { workspaceRoot } from './workspace.ts';

// Usage: fuzz [--adapter id]… [--frames 1000000] [--seed 1] [--out folder]. Exit code 0 without a finding, 3 with one.

const { values } = parseArgs({
  options: {
    adapter: { type: 'string', multiple: true },
    frames: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(workspaceRoot, 'output', 'fuzz') },
  },
});

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} must be a whole number`);
  process.exit(2);
};

const rate = (frames: number, milliseconds: number): string =>
  `${Math.round((frames / Math.max(1, milliseconds)) * 1000).toLocaleString('en')}/s`;

const show = ({
  adapter,
  seed,
  frames,
  decoded,
  codes,
  findings,
  milliseconds,
  slowest,
  heapGrowth,
}: FuzzReport): void => {
  const errors = Object.entries(codes)
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
  console.log(
    `${adapter}: ${frames} frames, seed ${seed}, ${rate(frames, milliseconds)}, ${decoded} decoded, slowest ${slowest.toFixed(1)} ms, heap ${(heapGrowth / 2 ** 20).toFixed(1)} MiB, ${findings.length} findings`,
  );
  console.log(`  ${errors}`);
};

const save = (report: FuzzReport): void => {
  if (report.findings.length === 0) return;
  mkdirSync(values.out, { recursive: true });
  report.findings.forEach((finding, index) => {
    const file = join(values.out, `${report.adapter}-${report.seed}-${index + 1}.json`);
    writeFileSync(file, `${JSON.stringify(finding, null, 2)}\n`);
    console.log(`  ${file}\n  ${finding.hex}\n  ${finding.error.replaceAll('\n', '\n  ')}`);
  });
};

const frames = wholeNumber('frames', values.frames);
const seed = wholeNumber('seed', values.seed);
let found = 0;
try {
  for (const id of values.adapter ?? subjectIds) {
    const { adapter, projection } = await loadSubject(id);
    const report = fuzzAdapter(adapter, {
      frames,
      seed,
      corpus: await corpusOf(id, projection),
      onProgress(done, milliseconds) {
        if (process.stderr.isTTY) process.stderr.write(`\r${id} ${done}/${frames} ${rate(done, milliseconds)} `);
      },
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    show(report);
    save(report);
    found += report.findings.length;
  }
  process.exitCode = found === 0 ? 0 : 3;
} catch (error) {
  if (!HutongError.isInstance(error)) throw error;
  console.error(error.describe('en'));
  process.exitCode = 4;
}
