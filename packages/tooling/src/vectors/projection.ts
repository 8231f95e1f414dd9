import type { HutongError } from '@hutong/standard';
import type { Vector } from './vector.ts';

/** How the messages of an adapter are told in the words of its vectors. Test code, not API. */
export interface Projection<Message, Options extends object = object> {
  /** The bytes of a vector's `frame`. */
  bytes(frame: string): Uint8Array;
  /** Options that the vector itself asks for, such as the mode of its line. */
  options?(vector: Vector): Options;
  /** Facts of a message; `before` are the bytes that were discarded in front of its frame. */
  facts(message: Message, frame: Uint8Array, before: Uint8Array): Readonly<Record<string, unknown>>;
  /** Names that vectors use for an error; the first is ours. */
  errorNames(error: HutongError): readonly string[];
  errorFacts(error: HutongError, frame: Uint8Array, before: Uint8Array): Readonly<Record<string, unknown>>;
  /** Byte that wakes a line up; such bytes are not counted as skipped. */
  readonly wakeUp?: number;
  /** Options under which `ifTolerated` holds. */
  readonly tolerant?: Options;
  /** Facts of a vector that is no frame at all, such as a check string. */
  plain?(frame: string): Readonly<Record<string, unknown>>;
}
