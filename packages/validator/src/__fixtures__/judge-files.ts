import { validatePaths, type ValidateOptions } from '../validate-paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Validates files in a folder of their own; `found` has each finding as `code file:line:column pointer`. */
export async function judgeFiles(files: Files, options: ValidateOptions = {}, names?: readonly string[]) {
  await using folder = await temporaryFolder(files);
  const report = await validatePaths(names?.map((name) => folder.file(name)) ?? [folder.path], options);
  const found = report.findings.map(({ code, file, line, column, pointer }) =>
    `${code} ${file.slice(folder.path.length + 1)}:${line}${column === undefined ? '' : `:${column}`} ${pointer}`.trim(),
  );
  return { ...report, found };
}
