import { HutongError } from '@hutong/standard';
import type { Adapter } from '../adapter.ts';
import { toJson } from '../decoding/to-json.ts';
import { meaningOf } from '../explain/meaning-of.ts';
import { isPaddedText, maskValue, type Digest } from './masks.ts';
import type { PersonalFields } from './personal-fields.ts';

/**
 * Why a frame cannot be written without its personal values: the adapter does not declare them, the frame holds bytes
 * that nobody can read, or it cannot be encoded again as it was.
 */
export type OmissionReason = 'undeclared' | 'opaque' | 'not-reproducible';

/** A frame without personal values, or why there is none. */
export type MaskedFrame =
  | {
      readonly ok: true;
      readonly frame: Uint8Array;
      /** Paths of the fields that were replaced. */
      readonly masked: readonly string[];
    }
  | { readonly ok: false; readonly reason: OmissionReason };

class OpaqueError extends Error {}

/** Rebuilds a message with its personal values replaced; what has none stays the same object. */
function maskMembers(message: unknown, fields: PersonalFields, digest: Digest, masked: string[]): unknown {
  const visit = (value: unknown, path: string, holder: object): unknown => {
    if (value === undefined || value === null || value === '') return value;
    const isLeaf = typeof value !== 'object' || value instanceof Uint8Array || isPaddedText(value);
    if (isLeaf) {
      const found = meaningOf(fields, path);
      const mask = typeof found === 'function' ? found(value, holder) : found;
      if (mask === undefined) return value;
      if (mask === 'opaque') throw new OpaqueError();
      masked.push(path);
      return maskValue(value, mask, digest);
    }
    const place = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
    if (Array.isArray(value)) return value.map((item, index) => visit(item, place(index), value));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, place(name), value)]));
  };
  return visit(message, '', {});
}

const inOrder = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** A message for comparison: notes tell of the bytes, not of the message, and the order of members says nothing. */
const plain = (message: unknown): string =>
  JSON.stringify({ ...(toJson(message) as object), notes: undefined }, (_name, value) => inOrder(value));

/**
 * A frame with every personal value of its message replaced, encoded anew and decoded again as proof; a frame without
 * any comes back as it is. The same digest gives the same value the same replacement, so that a device stays one device.
 */
export function maskFrame<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  frame: Uint8Array,
  message: Message,
  digest: Digest,
  options?: Options,
): MaskedFrame {
  const { personal } = adapter;
  if (personal === undefined) return { ok: false, reason: 'undeclared' };
  const masked: string[] = [];
  try {
    const changed = maskMembers(message, personal, digest, masked) as Message;
    if (masked.length === 0) return { ok: true, frame, masked };
    const encoded = adapter.encode(changed, options);
    const again = adapter.decode(encoded, options);
    return plain(again) === plain(changed)
      ? { ok: true, frame: encoded, masked }
      : { ok: false, reason: 'not-reproducible' };
  } catch (error) {
    if (error instanceof OpaqueError) return { ok: false, reason: 'opaque' };
    if (!HutongError.isInstance(error)) throw error;
    return { ok: false, reason: 'not-reproducible' };
  }
}
