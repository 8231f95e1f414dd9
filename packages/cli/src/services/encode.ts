import { toHex, type Adapter } from '@hutong/adapter-kit';
import { bilingual, HutongError } from '@hutong/standard';
import * as z from 'zod';
import { adapterOf } from './adapters/load.ts';

/** Result of `hutong encode`. */
export const encodeResult = z.object({
  adapter: z.string(),
  length: z.int().meta({ description: 'Bytes' }),
  hex: z.string(),
  text: z.string().optional().meta({ description: 'The frame as text, for protocols that are text' }),
});

export type EncodeResult = z.infer<typeof encodeResult>;

const textOf = (bytes: Uint8Array): string | undefined => {
  const text = Buffer.from(bytes).toString('latin1');
  return /^[\x20-\x7e\r\n\t]*$/.test(text) ? text : undefined;
};

/** Members that a message of the adapter has and this one has not. */
const missingMembers = (adapter: Adapter, message: unknown): readonly string[] => {
  const given = typeof message === 'object' && message !== null && !Array.isArray(message) ? message : {};
  try {
    const sample = adapter.simulate?.(adapter.simulations?.[0] ?? '', { now: 0, random: () => 0.5, address: '1' });
    return Object.keys(sample as object).filter((name) => !(name in given));
  } catch {
    return [];
  }
};

/** The JSON is at fault, or the shape of what it says; what a codec trips over is no help to a reader. */
const notAMessage = (adapter: Adapter, message: unknown, cause?: unknown): HutongError => {
  const missing = cause === undefined ? missingMembers(adapter, message) : [];
  const [zh, en] =
    missing.length === 0 ? ['', ''] : [`，缺少 ${missing.join('、')}`, `; it lacks ${missing.join(', ')}`];
  return new HutongError('HT4009', {
    message: bilingual(`这不是 ${adapter.id} 的报文${zh}`, `This is no message of ${adapter.id}${en}`),
    fix: bilingual(
      '以 hutong decode --json 给出的 message 为起点',
      'Start from a message that hutong decode --json gives',
    ),
    ...(cause === undefined ? {} : { cause }),
  });
};

const parsed = (adapter: Adapter, json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw notAMessage(adapter, undefined, error);
  }
};

/** Encodes a message, in the JSON form that `decode` gives, into a frame. Throws HT4009 and HT4010. */
export async function encode(
  id: string,
  json: string,
  options: Readonly<Record<string, unknown>> = {},
  adapterFile?: string,
): Promise<EncodeResult> {
  const adapter = await adapterOf(id, adapterFile);
  const message = parsed(adapter, json);
  let bytes: Uint8Array;
  try {
    bytes = adapter.encode(message, options);
  } catch (error) {
    // A codec may trip over a shape that its types rule out.
    throw HutongError.isInstance(error) ? error : notAMessage(adapter, message);
  }
  const text = textOf(bytes);
  return { adapter: adapter.id, length: bytes.length, hex: toHex(bytes), ...(text === undefined ? {} : { text }) };
}
