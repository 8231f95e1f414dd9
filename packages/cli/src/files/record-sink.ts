import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { HutongError, parseUrn } from '@hutong/standard';
import { stringify } from 'csv-stringify/sync';
import { writeOutput } from './write-output.ts';

type Row = Readonly<Record<string, unknown>>;

/** Takes records or rows one by one; they are all in the file when it has finished. */
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

const batchLength = 1024 * 1024;

/** Lines that are written as they come, so that a file of any size passes. */
function createLineSink(file: string): RecordSink {
  let descriptor: number | undefined;
  let waiting = '';
  const flush = (): void => {
    try {
      if (descriptor === undefined) {
        mkdirSync(dirname(file), { recursive: true });
        descriptor = openSync(file, 'w');
      }
      writeSync(descriptor, waiting);
      waiting = '';
    } catch (cause) {
      throw new HutongError('HT7003', { file, cause });
    }
  };
  return {
    write: (row) => {
      waiting += `${JSON.stringify(row)}\n`;
      if (waiting.length >= batchLength) flush();
    },
    finish: async () => {
      flush();
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** A file of the form that its name says: CSV, a JSON array, else NDJSON. `write` and `finish` throw HT7003. */
export function createFileSink(file: string): RecordSink {
  const form = extname(file).toLowerCase();
  if (form !== '.csv' && form !== '.json') return createLineSink(file);
  const rows: Row[] = [];
  return {
    write: (row) => void rows.push(row),
    finish: () => writeOutput(file, form === '.csv' ? asCsv(rows) : `${JSON.stringify(rows, null, 2)}\n`),
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
