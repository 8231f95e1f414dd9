import { afterAll, describe, expect, it } from 'vitest';
import { ndjson, sampleRecord } from '../__fixtures__/sample-records.ts';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { validatePaths } from '../validate-paths.ts';
import { formatReport, reportFormats } from './format-report.ts';

const folder = await temporaryFolder({
  'houses.ndjson': ndjson(
    sampleRecord('House', 'h-1', { floor: 'three' }),
    sampleRecord('House', 'h-1', { building: 'urn:hutong:building:example:none' }),
    sampleRecord('Building', 'b-1', { name: 7 }),
  ),
  'residents.csv': 'id,nmae\nx,y\n"\n',
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Formats of which a reader wants to know when they were made. */
const dated = ['json', 'ndjson', 'junit', 'html', 'sarif'];

describe.each(reportFormats)('a report as %s', (format) => {
  it.each(['zh', 'en'] as const)('is the same bytes for the same input and date (%s)', async (language) => {
    const reportAt = async (date: string): Promise<string> => {
      const report = await validatePaths([folder.path], { now: Date.parse(date) });
      return formatReport(report, format, language);
    };
    const [first, second] = await Promise.all([reportAt('2026-01-01T00:00:00Z'), reportAt('2026-01-01T00:00:00Z')]);
    expect(first.length).toBeGreaterThan(100);
    expect(second).toBe(first);
    const later = await reportAt('2026-02-02T02:02:02Z');
    if (dated.includes(format)) expect(later).not.toBe(first);
    expect(later.replaceAll('2026-02-02', '2026-01-01').replaceAll('T02:02:02', 'T00:00:00')).toBe(first);
  });
});
