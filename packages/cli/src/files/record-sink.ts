import { extname, join } from 'node:path';
import { parseUrn } from '@hutong/standard';
import { stringify } from 'csv-stringify/sync';
import { writeOutput } from './write-output.ts';

type Row = Readonly<Record<string, unknown>>;

/** Takes records or rows one by one and writes them in one piece at the end. */
export interface RecordSink {
  readonly write: (row: Row) => void;
  readonly finish: () => Promise<void>;
}

const headersOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

const cellOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

const asCsv = (rows: readonly Row[]): string => {
  const columns = headersOf(rows);
  return stringify(
    rows.map((row) => columns.map((name) => cellOf(row[name]))),
    { header: true, columns, cast: { boolean: String }, escape_formulas: false },
  );
};

/** A file of the form that its name says: CSV, a JSON array, else NDJSON. `finish` throws HT7003. */
export function createFileSink(file: string): RecordSink {
  const rows: Row[] = [];
  const form = extname(file).toLowerCase();
  return {
    write: (row) => void rows.push(row),
    finish: async () => {
      const text =
        form === '.csv'
          ? asCsv(rows)
          : form === '.json'
            ? `${JSON.stringify(rows, null, 2)}\n`
            : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      await writeOutput(file, text);
    },
  };
}

/** The name of an alert's file: its id without what file systems refuse. */
const alertFileName = (identifier: string): string =>
  `${(parseUrn(identifier)?.localId ?? identifier).replaceAll(/[^A-Za-z0-9._-]/g, '-')}.xml`;

/** A folder with one file for each alert. `finish` throws HT7003. */
export function createAlertSink(folder: string): RecordSink {
  const alerts: Row[] = [];
  return {
    write: (alert) => void alerts.push(alert),
    finish: async () => {
      for (const { identifier, xml } of alerts)
        await writeOutput(join(folder, alertFileName(String(identifier))), String(xml));
    },
  };
}
