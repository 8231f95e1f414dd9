import { HutongError, isDateTime } from '@hutong/standard';
import * as z from 'zod';

const entry = z.looseObject({
  id: z.string().min(1),
  /** Hexadecimal, or the text itself for text protocols. */
  frame: z.string().min(1),
  /** When it was recorded. */
  at: z.string().refine(isDateTime).optional(),
  /** Connection on which it came, when a recording has several. */
  connection: z.string().min(1).optional(),
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
  /** Milliseconds since the epoch. */
  readonly at?: number;
  readonly connection?: string;
  readonly detects?: string;
}

const isHexadecimal = (text: string): boolean => text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text);

const bytesOf = (frame: string): Uint8Array =>
  isHexadecimal(frame) ? Uint8Array.from(Buffer.from(frame, 'hex')) : new TextEncoder().encode(frame);

/** A JSON document, or one entry a line as a recording that is still going on writes them. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // A line that a crash tore is not there.
    if (!text.endsWith('\n')) lines.pop();
    if (lines.length === 0) throw error;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

/** Reads recorded frames. Throws HT8002 with the file when it holds none. */
export function parseCassette(text: string, file: string): RecordedFrame[] {
  let value: unknown;
  try {
    value = readJson(text);
  } catch (cause) {
    throw new HutongError('HT8002', { file, cause });
  }
  const parsed = cassetteSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HutongError('HT8002', { file, pointer: `/${issue?.path.join('/') ?? ''}`, cause: parsed.error });
  }
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.vectors;
  return entries.map(({ id, frame, at, connection, detects }) => ({
    id,
    bytes: bytesOf(frame),
    ...(at === undefined ? {} : { at: Date.parse(at) }),
    ...(connection === undefined ? {} : { connection }),
    ...(detects === undefined ? {} : { detects }),
  }));
}
