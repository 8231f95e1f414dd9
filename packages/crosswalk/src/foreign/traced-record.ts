import type { TranslatedRecord } from '@hutong/validator';
import type { MappedRecord, MappingIssue } from '../compile/crosswalk.ts';
import { compileSourcePath, type Row } from '../compile/source-path.ts';

/** Of several source fields that could have been read, the first that has a value; else the first of all. */
export const sourceRead = (sources: readonly string[], row: Row): string | undefined =>
  sources.find((name) => compileSourcePath(name).read(row) !== undefined) ?? sources[0];

/** GeoJSON has a position as one list. */
const coordinates: Readonly<Record<string, string>> = {
  '/position/longitude': '/location/coordinates/0',
  '/position/latitude': '/location/coordinates/1',
};

/** A record that a foreign document gave as `row`, with the way back: `places` gives the pointer of a source field into the document. */
export function tracedRecord(
  { record, sourcesOf }: MappedRecord,
  row: Row,
  issues: readonly MappingIssue[],
  places: (source: string) => string | undefined,
): TranslatedRecord {
  const failed = new Set(issues.map(({ pointer }) => pointer));
  return {
    record,
    sourceOf: (pointer) => {
      const source = coordinates[pointer] ?? sourceRead(sourcesOf(pointer), row);
      return source === undefined ? undefined : places(source);
    },
    // What could not be read is told once, not again as a missing field.
    isReported: (pointer) => failed.has(pointer),
  };
}
