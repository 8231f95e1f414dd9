import type { Framer, FramerEvent } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { functionOf } from '../functions/functions.ts';
import { readPdu } from '../functions/pdu.ts';
import type { Direction, ModbusMode } from '../message.ts';
import { asciiFramer } from './ascii-frame.ts';
import { guessMode } from './guess-mode.ts';
import { rtuFramer } from './rtu-framer.ts';
import { tcpFramer, tcpHead } from './tcp-frame.ts';

/** Bytes without a frame after which the line is taken for RTU. */
const patience = 600;

interface Trial {
  readonly mode: ModbusMode;
  readonly framer: Framer;
  readonly events: FramerEvent[];
}

/** Without a checksum only a PDU that is as long as its function says proves a header. */
const isSound = (mode: ModbusMode, bytes: Uint8Array, direction: Direction): boolean => {
  if (mode !== 'tcp') return true;
  if (functionOf((bytes[tcpHead + 1] ?? 0) & 0x7f) === undefined) return false;
  try {
    readPdu(bytes, tcpHead + 1, bytes.length, direction);
    return true;
  } catch (error) {
    if (HutongError.isInstance(error)) return false;
    throw error;
  }
};

/**
 * A framer that finds out the mode: all three read along until one has a whole frame, and that one goes on alone. Of
 * two that end with the same byte the one with the better checksum is right.
 */
class AutoFramer implements Framer {
  private readonly direction: Direction;
  private trials: readonly Trial[];
  private chosen: Framer | undefined;
  private head: number[] = [];
  private length = 0;

  constructor(direction: Direction, lowerCase: boolean) {
    this.direction = direction;
    const trial = (mode: ModbusMode, framer: Framer): Trial => ({ mode, framer, events: [] });
    this.trials = [
      trial('rtu', rtuFramer(direction)),
      trial('ascii', asciiFramer(lowerCase)),
      trial('tcp', tcpFramer()),
    ];
  }

  get buffered(): number {
    return this.chosen?.buffered ?? this.length;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    if (this.chosen !== undefined) return this.chosen.push(chunk);
    for (let index = 0; index < chunk.length; index++) {
      const found = this.feed(chunk.subarray(index, index + 1));
      if (found === undefined) continue;
      this.chosen = found.framer;
      this.trials = [];
      return [...found.events, ...found.framer.push(chunk.subarray(index + 1))];
    }
    return [];
  }

  end(): FramerEvent[] {
    if (this.chosen !== undefined) return this.chosen.end();
    const mode = guessMode(Uint8Array.from(this.head));
    const trial = this.trials.find((candidate) => candidate.mode === mode);
    if (trial === undefined) return [];
    this.chosen = trial.framer;
    return [...trial.events, ...trial.framer.end()];
  }

  /** Gives one byte to all; the one that has a frame now. */
  private feed(byte: Uint8Array): Trial | undefined {
    if (this.length < tcpHead + 2) this.head.push(...byte);
    this.length++;
    let found: Trial | undefined;
    for (const trial of this.trials) {
      const events = trial.framer.push(byte);
      trial.events.push(...events);
      const frame = events.find(({ type }) => type === 'frame');
      if (frame !== undefined && isSound(trial.mode, frame.bytes, this.direction)) found ??= trial;
    }
    return found ?? (this.length >= patience ? this.trials[0] : undefined);
  }
}

export const autoFramer = (direction: Direction = 'auto', lowerCase = false): Framer =>
  new AutoFramer(direction, lowerCase);
