import { toHex } from '@hutong/adapter-kit';
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

const notAMessage = (id: string, cause: unknown): HutongError =>
  new HutongError('HT4009', {
    message: bilingual(`这不是 ${id} 的报文`, `This is no message of ${id}`),
    fix: bilingual(
      '以 hutong decode --json 给出的 message 为起点',
      'Start from a message that hutong decode --json gives',
    ),
    cause,
  });

/** Encodes a message, in the JSON form that `decode` gives, into a frame. Throws HT4009 and HT4010. */
export async function encode(
  id: string,
  json: string,
  options: Readonly<Record<string, unknown>> = {},
  adapterFile?: string,
): Promise<EncodeResult> {
  const adapter = await adapterOf(id, adapterFile);
  let bytes: Uint8Array;
  try {
    bytes = adapter.encode(JSON.parse(json), options);
  } catch (error) {
    // A codec may trip over a shape that its types rule out.
    throw HutongError.isInstance(error) ? error : notAMessage(id, error);
  }
  const text = textOf(bytes);
  return { adapter: adapter.id, length: bytes.length, hex: toHex(bytes), ...(text === undefined ? {} : { text }) };
}
