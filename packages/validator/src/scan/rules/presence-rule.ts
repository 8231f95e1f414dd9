import type { FieldRule } from '@hutong/standard';
import type { SourceText } from '../source-text.ts';

/** Expressions of the bytes of a rule's first field, and of the end of the field whose presence it is about, 0 when absent. */
export interface PresenceSpans {
  readonly from: string;
  readonly to: string;
  readonly stated: string;
}

/** The condition under which a rule about the presence of a field surely holds. */
export function presenceText(
  { is, with: values }: NonNullable<FieldRule['presence']>,
  { from, to, stated }: PresenceSpans,
  { matches }: SourceText,
): string {
  const words = values.map((value) => `${to} - ${from} === ${Buffer.byteLength(value)} && ${matches(value, from)}`);
  const isAmong = words.join(' || ') || 'false';
  return is === 'only' ? isAmong : `${stated} !== 0 || !(${isAmong})`;
}
