import type { Codec } from './codec.ts';

/** A column that may have no value; then its member is absent. */
export interface OptionalCodec<Value> extends Codec<Value | undefined> {
  readonly optional: true;
}

/** Whether a codec may read undefined. */
export const isOptional = (codec: Codec<unknown>): boolean => 'optional' in codec;
