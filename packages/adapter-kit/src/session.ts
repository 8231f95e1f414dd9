import type { HutongError } from '@hutong/standard';
import type { DeviceFile, FileStep } from './files/device-file.ts';
import type { FilePiece } from './files/pieces.ts';

/** A message that a session keeps until others complete it, such as a part of a split message. */
export interface HeldMessage<Message> {
  /** What the message is part of; the same for all parts of one whole, unique within the connection. */
  readonly key: string;
  readonly message: Message;
}

/** What a session wants done after a message. */
export interface SessionStep<Message> {
  /** Messages to send back, in order. */
  readonly replies: readonly Message[];
  /** Messages that are complete and can be mapped (after reassembly, for instance). */
  readonly deliver: readonly Message[];
  /**
   * Messages that the session took into memory in this step. They have to be durable before `replies` go out, or a
   * crash loses what the device was told had arrived. After a crash they are given to `receive` of a new session in
   * their order, its replies are dropped, and its `end` delivers what is still incomplete.
   */
  readonly held?: readonly HeldMessage<Message>[];
  /** Keys whose messages are in memory no longer: they came out in `deliver`, whose records must be durable first. */
  readonly released?: readonly string[];
  /** What happens to files, in order. */
  readonly files?: readonly FileStep[];
}

/** The conversation of one connection, apart from the codec: acknowledgements, handshakes, reassembly. */
export interface Session<Message> {
  receive(message: Message): SessionStep<Message>;
  /** A message that others have sent to the device, a command for instance: its answer may not say what it answers. */
  sent?(message: Message): void;
  /** A frame that could not be decoded; some protocols answer these. */
  reject?(error: HutongError, frame: Uint8Array): SessionStep<Message>;
  /** The connection has ended: what waited for more is delivered as it is. */
  end?(): SessionStep<Message>;
}

export interface SessionContext {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Bytes of a file of this size that are there already, from an earlier connection for instance; none without it. */
  received?(file: DeviceFile, size: number): readonly FilePiece[];
}
