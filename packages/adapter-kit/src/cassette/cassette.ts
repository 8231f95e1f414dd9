import { HutongError, isDateTime } from '@hutong/standard';
import * as z from 'zod';

const entry = z.looseObject({
  id: z.string().min(1),
  /** Hexadecimal, or the text itself for text protocols. */
  frame: z.string().min(1),
  /** Id of the adapter, when a recording holds several protocols. */
  adapter: z.string().min(1).optional(),
  /** `down` was sent to the device; what came from it when left out. */
  direction: z.enum(['up', 'down']).optional(),
  /** Name of the line. */
  line: z.string().min(1).optional(),
  /** When it was recorded. */
  at: z.string().refine(isDateTime).optional(),
  /** Connection on which it came, when a recording has several. */
  connection: z.string().min(1).optional(),
  /** Event kind that a platform must detect from the frame. */
  detects: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});

/** Bytes that a recording leaves out, because they could not be written without what is personal in them. */
const omission = z.looseObject({ omitted: z.looseObject({ reason: z.string(), bytes: z.int().min(0) }) });

const item = z.union([omission, entry]);

/** Frames in the shape of `spec/vectors`: a list, or an object that holds it under `vectors`. */
const cassetteSchema = z.union([z.array(item), z.looseObject({ vectors: z.array(item) })]);

/** One recorded frame. */
export interface RecordedFrame {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  readonly adapter?: string;
  readonly connection?: string;
  readonly line?: string;
  /** It was sent to the device. */
  readonly down?: true;
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

/** Recorded frames, and how often a recording left something out. */
export interface Cassette {
  readonly frames: readonly RecordedFrame[];
  readonly omitted: number;
}

/** Reads a recording. Throws HT8002 with the file when it holds none. */
export function readCassette(text: string, file: string): Cassette {
  let value: unknown;
  try {
    value = readJson(text);
  } catch (cause) {
    throw new HutongError('HT8002', { file, cause });
  }
  // A single line is a document of its own.
  const isLine = typeof value === 'object' && value !== null && !Array.isArray(value) && !('vectors' in value);
  const parsed = cassetteSchema.safeParse(isLine ? [value] : value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HutongError('HT8002', { file, pointer: `/${issue?.path.join('/') ?? ''}`, cause: parsed.error });
  }
  const items = Array.isArray(parsed.data) ? parsed.data : parsed.data.vectors;
  const entries = items.filter((found): found is z.output<typeof entry> => 'frame' in found);
  const frames = entries.map(({ id, frame, adapter, direction, line, at, connection, detects }) => ({
    id,
    bytes: bytesOf(frame),
    ...(adapter === undefined ? {} : { adapter }),
    ...(at === undefined ? {} : { at: Date.parse(at) }),
    ...(connection === undefined ? {} : { connection }),
    ...(line === undefined ? {} : { line }),
    ...(direction === 'down' ? { down: true as const } : {}),
    ...(detects === undefined ? {} : { detects }),
  }));
  return { frames, omitted: items.length - entries.length };
}

/** The frames of a recording that came from devices. Throws HT8002 with the file when it holds none. */
export const parseCassette = (text: string, file: string): readonly RecordedFrame[] =>
  readCassette(text, file).frames.filter(({ down }) => down !== true);
