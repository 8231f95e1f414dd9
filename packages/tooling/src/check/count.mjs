// Reads a log and prints "<passed> <failed>": the test counts of vitest's summary, or of a plain closing line.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const lines = stripVTControlCharacters(readFileSync(process.argv[2] ?? '', 'utf8')).split('\n');
let passed = 0;
let failed = 0;
for (const line of lines) {
  const plain = /^(\d+) passed, (\d+) failed$/.exec(line);
  const summary = /^\s*Tests\s+(.*)\(\d+\)/.exec(line);
  if (plain) {
    passed += Number(plain[1]);
    failed += Number(plain[2]);
  } else if (summary) {
    passed += Number(/(\d+) passed/.exec(summary[1] ?? '')?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(summary[1] ?? '')?.[1] ?? 0);
  }
}
console.log(`${passed} ${failed}`);
