import type { MeterAddress } from './address.ts';
import type { Dlt645Function, Edition } from './items/controls.ts';
import type { Dlt645Data } from './messages/data.ts';

/** A frame of DL/T 645-2007 or 645-1997. */
export interface Dlt645Message {
  readonly address: MeterAddress;
  readonly edition: Edition;
  /** A function of the edition, or its number when it has none of that code. */
  readonly function: Dlt645Function | number;
  readonly fromMeter: boolean;
  /** The meter refuses; the data say why. */
  readonly refused: boolean;
  /** More data follow and have to be asked for. */
  readonly more: boolean;
  /** Absent when the frame has none. */
  readonly data?: Dlt645Data;
}
