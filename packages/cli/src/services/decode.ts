import { decodeStream } from '@hutong/adapter-kit';
import { Device, type Language } from '@hutong/standard';
import * as z from 'zod';
import { adapterOf } from './adapters/load.ts';

const span = { offset: z.int(), length: z.int() };

const text = z.object({ zh: z.string(), en: z.string() });

const explain = z
  .array(
    z.object({
      ...span,
      field: z.string().meta({ description: 'Path of the value in the message' }),
      title: text,
      raw: z.string().meta({ description: 'Bytes in hexadecimal' }),
      plain: z.string().optional().meta({ description: 'Bytes without escapes or offsets of the line' }),
      value: z.unknown(),
      name: text.optional().meta({ description: 'What a code stands for' }),
      unit: z.string().optional(),
      clause: z.string().optional(),
      framing: z.literal(true).optional(),
      error: z.string().optional().meta({ description: 'Code of the error at this place' }),
    }),
  )
  .optional();

/** Result of `hutong decode`. */
export const decodeResult = z.object({
  adapter: z.string(),
  frames: z.array(
    z.union([
      z.strictObject({ ...span, message: z.unknown(), explain }),
      z.strictObject({
        ...span,
        error: z.object({ code: z.string(), message: z.string(), offset: z.int(), field: z.string().optional() }),
        explain,
      }),
    ]),
  ),
  discarded: z.array(z.object(span)),
  records: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});

export type DecodeResult = z.infer<typeof decodeResult>;

export interface DecodeOptions {
  readonly language?: Language;
  /** Quirks and settings of the adapter. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** System that issues the ids of the records. */
  readonly system?: string;
  readonly division?: string;
  /** When the bytes were received, in milliseconds since the epoch. */
  readonly receivedAt?: number;
  /** Explains every byte of every frame. */
  readonly explain?: boolean;
  /** File of a third party's adapter. */
  readonly adapterFile?: string | undefined;
}

/** Decodes bytes of a device protocol into messages and standard records. Throws HT4010 for an unknown adapter. */
export async function decode(id: string, bytes: Uint8Array, options: DecodeOptions = {}): Promise<DecodeResult> {
  const adapter = await adapterOf(id, options.adapterFile);
  const { system = 'local', division = String(Device.example['division']), receivedAt = Date.now() } = options;
  const { frames, discarded, records } = decodeStream(
    adapter,
    bytes,
    { system, division, receivedAt },
    { language: options.language ?? 'en', adapter: { ...options.options }, explain: options.explain ?? false },
  );
  return decodeResult.parse({ adapter: adapter.id, frames, discarded, records });
}

/** Whether any frame was broken or any bytes belonged to no frame. */
export const hasFindings = ({ frames, discarded }: DecodeResult): boolean =>
  frames.length === 0 || discarded.length > 0 || frames.some((frame) => 'error' in frame);
