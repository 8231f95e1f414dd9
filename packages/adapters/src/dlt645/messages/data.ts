import type { BitNames } from '@hutong/adapter-kit';
import { bilingual, type BilingualText } from '@hutong/standard';
import type { MeterTime } from '../../metering/bcd-time.ts';
import type { MeterAddress } from '../address.ts';
import type { ItemValue } from '../items/item.ts';

/** Who writes: level of the password, the password itself and the code of the operator, in wire order. */
export interface Authority {
  readonly level: number;
  readonly password: string;
  readonly operator: string;
}

/** Which data a read asks for. */
export interface RequestData {
  readonly kind: 'request';
  readonly di: string;
  /** Name of the identifier, when the dictionary has it. */
  readonly name?: string;
  /** Number of the follow-up frame that is asked for, 1 to 255 (2007). */
  readonly seq?: number;
  /** Number of records or time that the request names, in wire order. */
  readonly selection?: string;
}

/** The value of a known identifier. */
export interface ItemData {
  readonly kind: 'item';
  readonly di: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly value: ItemValue;
  /** Bytes behind the value; many meters append one. */
  readonly surplus?: string;
  readonly seq?: number;
}

/** An identifier that the dictionary does not have, or whose bytes are too few for its layout. */
export interface UnknownItemData {
  readonly kind: 'unknownItem';
  readonly di: string;
  readonly name?: string;
  readonly raw: string;
  readonly seq?: number;
}

export interface WriteData {
  readonly kind: 'write';
  readonly di: string;
  readonly name?: string;
  /** Absent in 1997. */
  readonly authority?: Authority;
  readonly value?: ItemValue;
  /** The bytes, when they are not exactly a value of the dictionary. */
  readonly raw?: string;
}

export interface AddressData {
  readonly kind: 'address';
  readonly address: MeterAddress;
  readonly surplus?: string;
}

export interface TimeData {
  readonly kind: 'time';
  readonly time: MeterTime;
}

/** When to freeze; 99 stands for any. */
export interface FreezeData {
  readonly kind: 'freeze';
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
  readonly month: number;
}

export interface BaudData {
  readonly kind: 'baud';
  readonly rate: number;
}

export interface PasswordData {
  readonly kind: 'password';
  /** Identifier of the password; absent in the reply. */
  readonly di?: string;
  /** Level and three bytes, in wire order. */
  readonly old?: string;
  readonly new: string;
}

export interface ClearData {
  readonly kind: 'clear';
  readonly authority: Authority;
  /** Event to clear, FFFFFFFF for all. */
  readonly di?: string;
}

/** Actions of the relay command by N1. */
export const relayActions = {
  0x1a: 'trip',
  0x1b: 'allowClose',
  0x1c: 'close',
  0x2a: 'alarm',
  0x2b: 'alarmOff',
  0x3a: 'guard',
  0x3b: 'guardOff',
} as const;

/** What the actions do. */
export const relayTitles: Readonly<Record<RelayAction, BilingualText>> = {
  trip: bilingual('跳闸', 'Trip'),
  allowClose: bilingual('合闸允许', 'Allow closing'),
  close: bilingual('直接合闸', 'Close'),
  alarm: bilingual('报警', 'Alarm'),
  alarmOff: bilingual('报警解除', 'Alarm off'),
  guard: bilingual('保电', 'Power guard'),
  guardOff: bilingual('保电解除', 'Power guard off'),
};

export type RelayAction = (typeof relayActions)[keyof typeof relayActions];

export interface RelayData {
  readonly kind: 'relay';
  readonly authority: Authority;
  /** An action, or its code when it has no name. */
  readonly action: RelayAction | number;
  /** N2. */
  readonly parameter: number;
  /** The command is void after this time. */
  readonly validUntil: MeterTime;
}

/** Why the meter refuses: a set of bits. */
export interface ErrorData {
  readonly kind: 'errors';
  readonly errors: BitNames;
  readonly surplus?: string;
}

/** Data without a layout here, or too short for the one of its function. */
export interface RawData {
  readonly kind: 'raw';
  readonly raw: string;
}

/** The data of a frame. */
export type Dlt645Data =
  | RequestData
  | ItemData
  | UnknownItemData
  | WriteData
  | AddressData
  | TimeData
  | FreezeData
  | BaudData
  | PasswordData
  | ClearData
  | RelayData
  | ErrorData
  | RawData;
