import { errorCodes } from '@hutong/standard';
import type { ProblemIssue } from './problem.ts';

/** Values as NDJSON: one JSON text a line. */
export const formatNdjson = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** One line of an NDJSON text: its value, or the issue that it is not JSON. */
export type NdjsonLine = { readonly value: unknown } | { readonly issue: ProblemIssue };

/** The values of an NDJSON text; blank lines are passed over, a broken line is an issue in its place. */
export function parseNdjson(text: string): NdjsonLine[] {
  const lines: NdjsonLine[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    try {
      lines.push({ value: JSON.parse(line) as unknown });
    } catch {
      const { title, fix } = errorCodes.HT3003;
      lines.push({ issue: { code: 'HT3003', pointer: `/${lines.length}`, message: title, fix } });
    }
  }
  return lines;
}
