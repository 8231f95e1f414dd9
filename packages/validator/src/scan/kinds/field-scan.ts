import type { SourceText } from '../source-text.ts';

/** How the content of a value ends: a quote in JSON, a delimiter or the line's end in a table. */
export type ContentEnd = (from: string) => string;

/**
 * The condition under which bytes are surely a good value. It sets `q` to the offset behind the value's content;
 * when it is false, the exact check has to say.
 */
export interface FieldScan {
  readonly condition: (from: string) => string;
  /** Whether JSON writes the value in quotes, `from` being behind the first. */
  readonly isQuoted: boolean;
  /** Text that every good value in quotes begins with. */
  readonly begins?: string;
  /** The condition for a value that begins so, by the offset behind that text. */
  readonly behind?: (from: string) => string;
  /** Expression of the number of the code that the condition has found. */
  readonly found?: string;
  /** Expression of the number that the condition has read. */
  readonly value?: string;
}

/** What an emitter of a field's condition has at hand. */
export interface FieldScanContext {
  readonly source: SourceText;
  /** Expression that finds the end of a text from an offset on, -1 when it cannot. */
  readonly contentEnd: ContentEnd;
}
