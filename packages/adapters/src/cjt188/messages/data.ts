import type { BcdDecimal } from '@hutong/adapter-kit';
import type { MeterTime } from '../../metering/bcd-time.ts';
import type { IdentifierOrder } from '../items/identifiers.ts';
import type { UnitName } from '../items/units.ts';
import type { MeterStatus } from './status.ts';
import type { ValveCommand } from './valve.ts';

/** A value with the unit that the meter sends; the unit's power of ten is not yet applied. */
export interface Quantity {
  readonly value: BcdDecimal;
  readonly unit: UnitName;
}

/** What follows identifier and number. */
export type Payload =
  | { readonly kind: 'none' }
  /** Water and gas, 19 bytes. */
  | {
      readonly kind: 'volume';
      readonly current: Quantity;
      readonly settlement: Quantity;
      readonly time: MeterTime;
      readonly status: MeterStatus;
    }
  /** Water and gas, 6 bytes, in cubic metres. */
  | { readonly kind: 'shortVolume'; readonly current: BcdDecimal; readonly status: MeterStatus }
  | {
      readonly kind: 'heat';
      readonly settlementHeat: Quantity;
      readonly currentHeat: Quantity;
      readonly power: Quantity;
      readonly flow: Quantity;
      readonly volume: Quantity;
      readonly supplyTemperature: BcdDecimal;
      readonly returnTemperature: BcdDecimal;
      readonly workingHours: BcdDecimal;
      readonly time: MeterTime;
      readonly status: MeterStatus;
    }
  /** Volume at the settlement day of an earlier month. */
  | { readonly kind: 'history'; readonly volume: Quantity }
  /** Freeze record of 2018, known from one source only. */
  | {
      readonly kind: 'freeze';
      readonly time: MeterTime;
      readonly volume: Quantity;
      readonly rate: Quantity;
      readonly temperature: BcdDecimal;
      readonly pressure: BcdDecimal;
      readonly rest: string;
    }
  | {
      readonly kind: 'purchase';
      readonly number: BcdDecimal;
      readonly bought: BcdDecimal;
      readonly total: BcdDecimal;
      readonly left: BcdDecimal;
      readonly status: MeterStatus;
    }
  | { readonly kind: 'status'; readonly status: MeterStatus }
  | { readonly kind: 'valve'; readonly command: ValveCommand }
  | { readonly kind: 'clock'; readonly time: MeterTime }
  | { readonly kind: 'base'; readonly volume: Quantity }
  | { readonly kind: 'day'; readonly day: BcdDecimal }
  | { readonly kind: 'address'; readonly address: string }
  /** Bytes without a layout, or too few for the one of their identifier. */
  | { readonly kind: 'raw'; readonly raw: string };

/** Data of a frame: identifier, number of the exchange and payload. */
export interface IdentifiedData {
  readonly di: string;
  readonly order: IdentifierOrder;
  /** SER; absent in frames of two bytes. */
  readonly serial?: number;
  readonly payload: Payload;
  /** Bytes behind the payload. */
  readonly surplus?: string;
}

/** Data too short for an identifier. */
export interface ShortData {
  readonly raw: string;
}

export type Cjt188Data = IdentifiedData | ShortData;
