import type { Codec } from './codec.ts';

/** A codec whose value always takes the same number of bytes. */
export interface SizedCodec<Value> extends Codec<Value> {
  readonly size: number;
}
