import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { validatePaths, type ValidateOptions } from '../validate-paths.ts';
import type { ValidationReport } from '../validation-report.ts';
import type { ExampleFiles } from './rule.ts';

/** Validates the files of an example in a folder of their own, which is gone afterwards; findings name files without it. */
export async function exampleReport(files: ExampleFiles, options: ValidateOptions = {}): Promise<ValidationReport> {
  const folder = await mkdtemp(join(tmpdir(), 'hutong-example-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const report = await validatePaths([folder], options);
    const named = (text: string): string => text.replaceAll(`${folder}${sep}`, '');
    const findings = report.findings.map(({ file, message: { zh, en }, ...finding }) => ({
      ...finding,
      file: named(file),
      message: { zh: named(zh), en: named(en) },
    }));
    return { ...report, findings };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
