import type { FieldMeaning, Trace } from '@hutong/adapter-kit';
import type { Hj212Options } from './options.ts';

/** Tells a trace of parts of a text whose bytes begin at `base` in the frame: one character may be several bytes. */
export class SegmentTrace {
  private readonly trace: Trace;
  private readonly places: number[] = [];
  /** Options of the station: they decide units. */
  readonly options: Hj212Options | undefined;

  constructor(trace: Trace, text: string, base: number, options?: Hj212Options) {
    this.trace = trace;
    this.options = options;
    let at = base;
    for (const character of text) {
      for (let unit = 0; unit < character.length; unit++) this.places.push(at);
      at += new TextEncoder().encode(character).length;
    }
    this.places.push(at);
  }

  /** Characters from `from` to `to` (exclusive) are a field. */
  add(field: string, from: number, to: number, value: unknown, meaning?: Partial<FieldMeaning>): void {
    this.trace.add(field, this.places[from] ?? 0, this.places[to] ?? 0, value, meaning);
  }
}
