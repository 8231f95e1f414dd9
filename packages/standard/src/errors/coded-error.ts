import type { BilingualText, Language } from '../text.ts';
import type { ErrorCode } from './codes.ts';
import type { ErrorDefinition } from './error-definition.ts';

const brand = Symbol.for('hutong.error');

/** Whether a value is an error of HuTong, of this copy of the package or another. */
export const isCodedError = (value: unknown): value is CodedError =>
  typeof value === 'object' && value !== null && brand in value;

/** Where an error was found; every part is optional because inputs differ. */
export interface ErrorLocation {
  readonly file?: string;
  /** 1-based line. */
  readonly line?: number;
  /** 1-based column, in characters. */
  readonly column?: number;
  /** 0-based byte offset in a frame or stream. */
  readonly offset?: number;
  /** RFC 6901 JSON pointer. */
  readonly pointer?: string;
  /** Name of the field in the definition or layout table. */
  readonly field?: string;
}

/** What is known of an error beyond its code. */
export interface HutongErrorOptions extends ErrorLocation {
  /** What is wrong here, in both languages; the code's title stands in when absent. */
  readonly message?: BilingualText;
  /** What the reader can do; the code's fix stands in when absent. */
  readonly fix?: BilingualText;
  /** Requirement id such as `HT-REC-004`. */
  readonly requirement?: string;
  /** Machine-readable facts; never personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

const locationOf = ({ file, line, column, offset, pointer, field }: ErrorLocation): ErrorLocation => {
  const location: { -readonly [Name in keyof ErrorLocation]: ErrorLocation[Name] } = {};
  if (file !== undefined) location.file = file;
  if (line !== undefined) location.line = line;
  if (column !== undefined) location.column = column;
  if (offset !== undefined) location.offset = offset;
  if (pointer !== undefined) location.pointer = pointer;
  if (field !== undefined) location.field = field;
  return location;
};

/** What every error of HuTong is: a stable code, a place, a reason and a fix, in zh and en. It is given what its code means. */
export class CodedError extends Error {
  static {
    // On the prototype, since noise on a line makes many errors.
    Object.defineProperty(this.prototype, brand, { value: true });
  }

  override readonly name = 'HutongError';
  readonly code: ErrorCode;
  readonly text: BilingualText;
  readonly fix: BilingualText;
  readonly location: ErrorLocation;
  readonly requirement: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, definition: ErrorDefinition, options: HutongErrorOptions) {
    const text = options.message ?? definition.title;
    super(`${code}: ${text.en}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.text = text;
    this.fix = options.fix ?? definition.fix;
    this.location = locationOf(options);
    this.requirement = options.requirement;
    this.facts = options.facts ?? {};
  }

  /** One line for a person, with the place in front. */
  describe(language: Language): string {
    const { file, line, column, offset, pointer } = this.location;
    const place = [
      file === undefined ? undefined : [file, line, column].filter((part) => part !== undefined).join(':'),
      offset === undefined ? undefined : language === 'zh' ? `字节 ${offset}` : `byte ${offset}`,
      pointer,
    ].filter(Boolean);
    return `${place.length > 0 ? `${place.join(' ')} ` : ''}${this.code} ${this.text[language]}`;
  }
}
