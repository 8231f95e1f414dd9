// The usual ways to go through a file of JSON lines, each giving how many records it accepts.
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { entities, jsonSchemaOf } from '@hutong/standard';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as csvParser } from 'csv-parse';
import papaparse from 'papaparse';

/** Reads a file and gives how many records it accepts. */
export type Way = (path: string) => number | Promise<number>;

const eachLine = (path: string, accepts: (line: string) => boolean): number => {
  let accepted = 0;
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(4 * 1024 * 1024);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
    const lines = (rest + decoder.write(bytes.subarray(0, count))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (accepts(line)) accepted++;
  }
  closeSync(file);
  return accepted;
};

interface Typed {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly device?: unknown;
}

/** Nothing is checked. */
export const parseOnly: Way = (path) => eachLine(path, (line) => JSON.parse(line) !== undefined);

const ajvChecks = (): Readonly<Record<string, (record: unknown) => boolean>> => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return { Event: ajv.compile(jsonSchemaOf('Event')), Device: ajv.compile(jsonSchemaOf('Device')) };
};

/** ajv says yes or no of each record by itself. */
export function ajvWay(): Way {
  const checks = ajvChecks();
  return (path) =>
    eachLine(path, (line) => {
      const record = JSON.parse(line) as Typed;
      return checks[String(record.type)]?.(record) === true;
    });
}

/** ajv, with ids and one reference kept in sets. */
export function ajvWithSets(): Way {
  const checks = ajvChecks();
  return (path) => {
    const ids = new Set<unknown>();
    const references: unknown[] = [];
    const accepted = eachLine(path, (line) => {
      const record = JSON.parse(line) as Typed;
      const isNew = !ids.has(record.id);
      ids.add(record.id);
      if (record.device !== undefined) references.push(record.device);
      return isNew && checks[String(record.type)]?.(record) === true;
    });
    return accepted - references.filter((reference) => !ids.has(reference)).length;
  };
}

/** zod says what is wrong, without places in the file. */
export const zodWay: Way = (path) =>
  eachLine(path, (line) => {
    const record = JSON.parse(line) as Typed;
    const { schema } = record.type === 'Device' ? entities.Device : entities.Event;
    return schema.safeParse(record).success;
  });

/** Rows are taken apart by papaparse, nothing is checked. */
export const papaparseOnly: Way = (path) => {
  let rows = 0;
  papaparse.parse<string[]>(readFileSync(path, 'utf8'), { step: () => void rows++ });
  return rows;
};

/** Rows are taken apart by csv-parse, nothing is checked. */
export const csvParseOnly: Way = async (path) => {
  let rows = 0;
  for await (const _ of createReadStream(path).pipe(csvParser({ relax_column_count: true }))) rows++;
  return rows;
};
