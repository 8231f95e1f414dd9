import type { HutongError } from '@hutong/standard';

/** What a framer found. Offsets count bytes from the start of the stream. */
export type FramerEvent =
  | { readonly type: 'frame'; readonly offset: number; readonly bytes: Uint8Array }
  /** Bytes that belong to no frame: noise, or a false start. */
  | { readonly type: 'discarded'; readonly offset: number; readonly bytes: Uint8Array }
  /** A frame that was recognised and found broken. Its bytes are not reported again as discarded. */
  | { readonly type: 'error'; readonly offset: number; readonly bytes: Uint8Array; readonly error: HutongError };

/** A pure, bounded push parser; after a false start it looks again one byte on. */
export interface Framer {
  push(chunk: Uint8Array): FramerEvent[];
  /** Ends the stream: what is left comes out as discarded or as a truncated frame. */
  end(): FramerEvent[];
  /** Bytes held back while waiting for more. */
  readonly buffered: number;
}
