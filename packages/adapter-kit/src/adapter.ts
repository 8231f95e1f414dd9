import type { BilingualText, ErrorCode, HutongError, HutongRecord } from '@hutong/standard';
import type { AdapterCommand } from './commands/command.ts';
import type { FieldMeanings } from './explain/meaning-of.ts';
import type { Trace } from './explain/trace.ts';
import type { Framer } from './framing/framer.ts';
import type { PersonalFields } from './privacy/personal-fields.ts';
import type { Exemptions } from './quality.ts';
import type { Session, SessionContext } from './session.ts';

/** What a mapping needs beyond the message: who the devices are and when the bytes came. */
export interface MappingContext {
  /** System that issues the ids of the records. */
  readonly system: string;
  /** 12-digit division of the records. */
  readonly division: string;
  /** Milliseconds since the epoch at which the frame was received. */
  readonly receivedAt: number;
  /** Name of the line that the device is on, where addresses repeat between lines; derived ids carry it. */
  readonly line?: string;
  /**
   * URN of the device at an address on the wire; a stable id is derived from the address when absent. `plain` is a
   * shorter form under which it may be registered as well, when the address has one.
   */
  readonly deviceOf?: (address: string, plain?: string) => string | undefined;
  /** URN of the staff member who carries or drives the device at an address, for patrol tracks. */
  readonly staffOf?: (address: string) => string | undefined;
  /** Marks the records as simulated. */
  readonly simulated?: boolean;
}

/** What came of a frame: the records, and fields of the message that the records do not carry. */
export interface MappingResult {
  readonly records: readonly HutongRecord[];
  /** Names of message fields with no place in the standard. */
  readonly lost: readonly string[];
}

/** A part of a message that could not be read, though all around it could. */
export interface MessageIssue {
  readonly code: ErrorCode;
  readonly field: string;
  /** Bytes from the start of the frame; absent for a message that was put together from several. */
  readonly offset?: number;
  /** One word for what is wrong, such as `overrun`. */
  readonly reason: string;
}

/** Outcome of a decode or encode that does not throw. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: HutongError };

/** Named deviation of real devices, off by default. */
export interface Quirk {
  readonly title: BilingualText;
  /** Where the deviation was seen. */
  readonly evidence: string;
}

/** A named choice of a station or a fleet that is more than on or off. */
export interface Setting {
  readonly title: BilingualText;
  /** An empty one stands for leaving the setting out; a text of a `pattern` has only that. */
  readonly values: readonly string[];
  /** Regular expression of a text. */
  readonly pattern?: string;
  /** A key or the like: a gateway takes it out of the environment variable that the option `<name>Variable` names. */
  readonly secret?: boolean;
  readonly default: string;
  readonly evidence: string;
}

export interface SimulationContext {
  readonly now: number;
  /** Uniform in [0, 1), from the scenario's seed. */
  readonly random: () => number;
  /** Address of the simulated device, in the adapter's own notation. */
  readonly address: string;
}

/** A table of the protocol for its documentation page. */
export interface AdapterTable {
  readonly title: BilingualText;
  readonly head: readonly BilingualText[];
  /** Plain text is a code or a name that is the same in both languages. */
  readonly rows: readonly (readonly (string | BilingualText)[])[];
}

/** A device protocol as a plain typed object. */
export interface Adapter<Message = unknown, Options extends object = object> {
  readonly id: string;
  readonly title: BilingualText;
  readonly description: BilingualText;
  readonly references: readonly string[];
  readonly transports: readonly ('tcp' | 'udp' | 'serial' | 'mqtt' | 'http')[];
  /** Byte that may stand between frames and says nothing, such as one that wakes a line: runs of it alone are no noise. */
  readonly filler?: number;
  /** Quirk names and their evidence; each is a boolean option, off by default. */
  readonly quirks: Readonly<Record<string, Quirk>>;
  /** Options with more than two values. */
  readonly settings?: Readonly<Record<string, Setting>>;
  /** A new push parser for one connection; checksums are verified here, so that it can resynchronise. */
  framer(options?: Options): Framer;
  /** Decodes one frame; throws a HutongError with code, offset and field. A trace is told what each byte means. */
  decode(frame: Uint8Array, options?: Options, trace?: Trace): Message;
  /** What the fields of a trace mean, by name. */
  readonly fields?: FieldMeanings;
  /** The numbers of clauses come from memory or from implementations: the text of the standard was not at hand. */
  readonly clauses?: 'unconfirmed';
  /**
   * Fields that name a person, follow one, or are a secret; `{}` when the protocol has none. Frames of an adapter that
   * does not say so never leave the gateway in a recording.
   */
  readonly personal?: PersonalFields;
  /** What of a decoded message could not be read; `frame` is where it came from, when it came in one. */
  issues?(message: Message, frame?: Uint8Array, options?: Options): readonly MessageIssue[];
  /** Encodes one message; throws HT4009 with the field. */
  encode(message: Message, options?: Options): Uint8Array;
  session?(context: SessionContext, options?: Options): Session<Message>;
  /** Commands down to the device, by name. */
  readonly commands?: Readonly<Record<string, AdapterCommand<Message, Options>>>;
  /** Wire message → standard records; pure and total. */
  map(message: Message, context: MappingContext, options?: Options): MappingResult;
  /** One plausible message of a simulated device. */
  simulate?(kind: string, context: SimulationContext): Message;
  /** What `simulate` knows. */
  readonly simulations?: readonly string[];
  /** What the quality record leaves out for this protocol, and why. */
  readonly exempt?: Exemptions;
  /** How an address on the wire is written, for device tables. */
  readonly address?: BilingualText;
  /** The tables that the codec and the mapping work from, for the documentation page. */
  tables?(): readonly AdapterTable[];
}

/** Defines an adapter. */
export const defineAdapter = <Message, Options extends object = object>(
  adapter: Adapter<Message, Options>,
): Adapter<Message, Options> => adapter;
