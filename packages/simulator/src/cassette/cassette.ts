import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { HutongError } from '@hutong/standard';
import * as z from 'zod';
import type { Scenario } from '../scenario/scenario.ts';

const entry = z.looseObject({
  id: z.string().min(1),
  /** Hexadecimal, or the text itself for text protocols. */
  frame: z.string().min(1),
  /** Event kind that a platform must detect from the frame. */
  detects: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});

/** Frames in the shape of `spec/vectors`: a list, or an object that holds it under `vectors`. */
const cassetteSchema = z.union([z.array(entry), z.looseObject({ vectors: z.array(entry) })]);

/** One recorded frame. */
export interface RecordedFrame {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly detects?: string;
}

const isHexadecimal = (text: string): boolean => text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text);

const bytesOf = (frame: string): Uint8Array =>
  isHexadecimal(frame) ? Uint8Array.from(Buffer.from(frame, 'hex')) : new TextEncoder().encode(frame);

/** Reads recorded frames. Throws HT8002 with the file when it holds none. */
export function parseCassette(text: string, file: string): RecordedFrame[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new HutongError('HT8002', { file, cause });
  }
  const parsed = cassetteSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HutongError('HT8002', { file, pointer: `/${issue?.path.join('/') ?? ''}`, cause: parsed.error });
  }
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.vectors;
  return entries.map(({ id, frame, detects }) => ({
    id,
    bytes: bytesOf(frame),
    ...(detects === undefined ? {} : { detects }),
  }));
}

/** The frames of a cassette that a scenario names. Throws HT3001 when it cannot be read. */
export async function readCassette(scenario: Scenario, name: string): Promise<RecordedFrame[]> {
  const file = resolve(dirname(scenario.fileName), name);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  return parseCassette(text, file);
}
