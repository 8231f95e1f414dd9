import { HutongError } from '@hutong/standard';
import { loadSubject, subjectIds } from './vectors/load-projection.ts';
import { readVectors } from './vectors/read-vectors.ts';
import { runVector } from './vectors/run-vector.ts';

// Usage: vectors <adapter> <file.json>. Prints each failing vector, then `N passed, N failed`; exit code 0 only if none failed.

const run = async (id: string, file: string): Promise<number> => {
  const { adapter, projection } = await loadSubject(id);
  let passed = 0;
  let failed = 0;
  for (const vector of await readVectors(file)) {
    const result = runVector(adapter, projection, vector);
    if (result.passed) {
      passed++;
      continue;
    }
    failed++;
    console.log(`${result.id}${vector.suspect ? ' (suspect)' : ''} differs at ${result.mismatch ?? '/'}`);
    console.log(`  expected ${JSON.stringify(result.expected)}`);
    console.log(`  got      ${JSON.stringify(result.got)}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 3;
};

const [id, file] = process.argv.slice(2);
if (id === undefined || file === undefined) {
  console.error(`Usage: pnpm vectors <${subjectIds.join('|')}> <file.json>`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(id, file);
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    console.error(error.describe('en'));
    process.exitCode = 4;
  }
}
