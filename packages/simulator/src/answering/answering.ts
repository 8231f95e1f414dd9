/** A device that answers what it is asked; its state is what the commands made of it. */
export interface Answering<Message> {
  /** What the device sends back for a message, in order; nothing for what is not meant for it. */
  answer(message: Message): readonly Message[];
  /** For a test or a person to look at: the relay, the valve, the texts that were shown. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface AnsweringOptions {
  /** Address on the wire, in the adapter's own notation. */
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}
