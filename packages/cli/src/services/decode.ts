import { decodeStream, type DecodedStream } from '@hutong/adapter-kit';
import { exampleDivision, type Language } from '@hutong/standard';
import { adapterOf } from './adapters/load.ts';

export interface DecodeResult extends DecodedStream {
  readonly adapter: string;
}

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
  const { system = 'local', division = exampleDivision, receivedAt = Date.now() } = options;
  const { frames, discarded, records } = decodeStream(
    adapter,
    bytes,
    { system, division, receivedAt },
    { language: options.language ?? 'en', adapter: { ...options.options }, explain: options.explain ?? false },
  );
  return { adapter: adapter.id, frames, discarded, records };
}

/** Whether any frame was broken, in part or as a whole, or any bytes, but fillers, belonged to no frame. */
export const hasFindings = ({ frames, discarded }: DecodeResult): boolean =>
  frames.length === 0 ||
  discarded.some(({ filler }) => filler !== true) ||
  frames.some((frame) => 'error' in frame || frame.issues !== undefined);
