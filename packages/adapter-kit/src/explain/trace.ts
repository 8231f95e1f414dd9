import type { BilingualText, HutongError } from '@hutong/standard';

/** What a field means to a person. */
export interface FieldMeaning {
  readonly title: BilingualText;
  readonly unit?: string | undefined;
  /** Clause of the standard. */
  readonly clause?: string | undefined;
  /** The layout was written down from memory and not compared with a text or a capture. */
  readonly layoutStatus?: 'unconfirmed' | undefined;
  /** What a value stands for: the name of a code, the names of set bits. */
  readonly nameOf?: (value: unknown) => BilingualText | undefined;
  /** Only holds the frame together (a marker, a length, a checksum): the message does not carry it. */
  readonly framing?: boolean;
}

/** Bytes that were read as one field. */
export interface TracedField {
  /** Path of the value in the message. */
  readonly field: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly value: unknown;
  readonly meaning?: Partial<FieldMeaning> | undefined;
  /** The bytes without the coding of the line (escapes, an added 33H), when it changes them. */
  readonly plain?: Uint8Array | undefined;
}

/**
 * Listens to a decoder: which bytes it reads as which field. A decoder without one does no work for it. Readers report
 * primitives, tables what a column makes of them; a field that is read again after a step back replaces what was
 * reported of the same bytes.
 */
export class Trace {
  private list: TracedField[] = [];
  private first: HutongError | undefined;

  /** Fields in the order of their bytes. */
  get fields(): readonly TracedField[] {
    return this.list.toSorted((left, right) => left.from - right.from || left.to - right.to);
  }

  /** What was wrong with the frame first. */
  get error(): HutongError | undefined {
    return this.first;
  }

  /**
   * Takes note of an error that a decoder would throw and goes on, so that what is behind it is explained too: a wrong
   * checksum does not hide what the frame says.
   */
  fault(error: HutongError): void {
    this.first ??= error;
  }

  /** Bytes of a field, and what they mean. */
  add(field: string, from: number, to: number, value: unknown, meaning?: Partial<FieldMeaning>): void {
    if (to <= from) return;
    this.list = this.list.filter((known) => known.to <= from || known.from >= to);
    this.list.push({ field, from, to, value, meaning });
  }

  /**
   * What a field that was read in parts means as a whole. Parts with names of their own below it stay as they are; else
   * the field takes their place. The meaning of such a composite is that of its `value`.
   */
  whole(field: string, from: number, to: number, value: unknown, meaning?: Partial<FieldMeaning>): void {
    const below = `${field}.`;
    const composite = this.list.some((known) => known.from >= from && known.to <= to && known.field.startsWith(below));
    if (!composite) this.add(field, from, to, value, meaning);
    else if (meaning !== undefined) this.describe(`${field}.value`, meaning);
  }

  /** Adds to the meaning of a field that was reported; what is known of it already stays. */
  describe(field: string, meaning: Partial<FieldMeaning>): void {
    this.list = this.list.map((known) =>
      known.field === field ? { ...known, meaning: { ...meaning, ...known.meaning } } : known,
    );
  }

  /** Takes over the fields of another trace, whose bytes are at other places of the frame. */
  adopt(inner: Trace, placeOf: (offset: number) => number, plain: Uint8Array): void {
    for (const { field, from, to, value, meaning } of inner.fields) {
      this.add(field, placeOf(from), placeOf(to), value, meaning);
      this.list = this.list.map((known) =>
        known.field === field && known.from === placeOf(from) ? { ...known, plain: plain.slice(from, to) } : known,
      );
    }
    if (inner.error !== undefined) this.fault(inner.error);
  }
}

/** Throws an error, or, for a frame that is explained, has the trace take note of it, so that the decoder goes on. */
export function fault(trace: Trace | undefined, error: HutongError): void {
  if (trace === undefined) throw error;
  trace.fault(error);
}
