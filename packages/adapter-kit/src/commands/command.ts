import type { BilingualText } from '@hutong/standard';

/** One parameter of a command. */
export interface CommandParameter {
  readonly title: BilingualText;
  readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'time' | 'list' | 'object';
  /** May be left out. */
  readonly optional?: boolean;
  /** All values that a text or an integer may have. */
  readonly values?: readonly (string | number)[];
  /** Least and greatest value of a number; least and greatest length of a text. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Regular expression of a text. */
  readonly pattern?: string;
  readonly unit?: string;
  /** A password or the like: never logged, stored or shown. */
  readonly secret?: boolean;
}

/** What a command may use beyond its parameters. */
export interface CommandContext<Message> {
  /** Address of the device, in the adapter's own notation. */
  readonly address: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** 0 to 65535, another one for each command of a connection; a sent-again command keeps its own. */
  readonly serial: number;
  /** The last message from this device: its edition, version or password, where the protocol repeats them. */
  readonly last?: Message;
}

/** What a message of the device says about a command. */
export interface CommandResult {
  /**
   * `accepted`: understood, the outcome comes in a later message. `done`, `refused` (the device will not) and `failed`
   * (it tried in vain) end the command.
   */
  readonly status: 'accepted' | 'done' | 'refused' | 'failed';
  /** Why, in the words of the protocol. */
  readonly reason?: BilingualText;
  /** What the device answered; the values of all results of one command belong together. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A command from the platform down to a device, with the way its answer is recognised. Everything in it is pure. */
export interface AdapterCommand<Message, Options extends object = object> {
  readonly title: BilingualText;
  /** `read` changes nothing, `write` changes settings, `control` moves something or deletes data. */
  readonly effect: 'read' | 'write' | 'control';
  /** Clause of the standard. */
  readonly clause: string;
  /** The content was written down from memory and not compared with a text or a capture. */
  readonly layoutStatus?: 'unconfirmed';
  readonly parameters: Readonly<Record<string, CommandParameter>>;
  /**
   * The messages of the command, in the order of sending; each after the one before it was answered. The parameters
   * were checked (`buildCommand`). Throws HT4009 for what the protocol cannot carry.
   */
  build(
    context: CommandContext<Message>,
    parameters: Readonly<Record<string, unknown>>,
    options?: Options,
  ): readonly Message[];
  /**
   * What a message that the session delivered says about a message that was sent; undefined when it is no answer to
   * it. Absent when the device answers nothing (a broadcast): the command is done once it is sent.
   */
  result?(message: Message, sent: Message, options?: Options): CommandResult | undefined;
  /**
   * Whether the device answers this message by itself; all are when absent. One that is not goes out, and the one after
   * it follows at once: the parts of a long message, for instance.
   */
  isAnswered?(message: Message): boolean;
  /** Milliseconds without any result after which the message is sent again. */
  readonly timeout: number;
  /** How often it may be sent again; 0 where a second time would do harm. */
  readonly retries: number;
}
