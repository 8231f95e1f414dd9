import type { Cjt188Function } from './items/controls.ts';
import type { MeterType } from './items/meter-types.ts';
import type { Cjt188Data } from './messages/data.ts';

/** A frame of CJ/T 188. */
export interface Cjt188Message {
  readonly meterType: MeterType;
  /** 14 digits, highest first: manufacturer code (4) and meter number (10). */
  readonly address: string;
  /** A function, or its code when there is none of that code. */
  readonly function: Cjt188Function | number;
  readonly fromMeter: boolean;
  /** The meter refuses. */
  readonly refused: boolean;
  /** More data follow. */
  readonly more: boolean;
  readonly data?: Cjt188Data;
}
