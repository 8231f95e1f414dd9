import type { Quirk, Setting } from '@hutong/adapter-kit';
import type { Direction } from './message.ts';
import type { DeviceProfile } from './profile/device-profile.ts';
import { profileIds } from './profile/find-profile.ts';
import { wordOrders, type WordOrder } from './profile/word-order.ts';

/** Settings and quirks of one line. */
export interface ModbusOptions {
  /** Digits of ASCII frames may be lower case. */
  readonly lowerCaseDigits?: boolean;
  readonly mode?: 'auto' | 'rtu' | 'ascii' | 'tcp';
  readonly direction?: Direction;
  /** Id of a built-in profile, or a profile of one's own. */
  readonly profile?: string | DeviceProfile;
  /** Profiles by unit, where devices of several kinds share a line; the others have `profile`. */
  readonly units?: Readonly<Record<string, string | DeviceProfile>>;
  /** Word order of this device, instead of the profile's. */
  readonly wordOrder?: WordOrder;
  /** First address of replies whose request is not seen. */
  readonly start?: number;
  /** `device` answers requests out of simulated registers of the profile. */
  readonly role?: 'listener' | 'device';
}

export const modbusQuirks = {
  lowerCaseDigits: {
    title: { zh: 'ASCII 方式的十六进制数字可为小写', en: 'Digits of ASCII frames may be lower case' },
    evidence:
      'Modbus over Serial Line V1.02, 2.5.2.1 allows 0–9 and A–F only. Public libraries (pymodbus, libmodbus forks) read either case, and hand-written firmware prints with %02x.',
  },
} as const satisfies Record<string, Quirk>;

export const modbusSettings = {
  mode: {
    title: { zh: '传输方式', en: 'Transmission mode' },
    values: ['auto', 'rtu', 'ascii', 'tcp'],
    default: 'auto',
    evidence:
      'Modbus over Serial Line V1.02 and Modbus Messaging on TCP/IP V1.0b. With auto the first whole frame of a connection decides; a DTU mostly carries RTU over TCP.',
  },
  direction: {
    title: { zh: '报文方向', en: 'Direction of the frames' },
    values: ['auto', 'request', 'reply'],
    default: 'auto',
    evidence:
      'RTU has no start byte and no direction bit. Functions 05, 06, 08, 21 and 22 are echoed, and a reply of 01 or 02 with three bytes is as long as a request: with auto they are read as requests, and a session makes the answer out of the second one.',
  },
  profile: {
    title: { zh: '设备寄存器表', en: 'Register map of the device' },
    values: ['', ...profileIds],
    default: '',
    evidence:
      'Each map names its document and sources below; a map of one’s own has the form of spec/modbus/profile.schema.json.',
  },
  units: {
    title: { zh: '按从站地址指定寄存器表', en: 'Register maps by unit' },
    values: [''],
    default: '',
    evidence: 'Meters and sensors of several makers share one RS-485 line.',
  },
  wordOrder: {
    title: { zh: '多字节字序（缺省按寄存器表）', en: 'Word order of wide values (else that of the map)' },
    values: ['', ...wordOrders],
    default: '',
    evidence: 'Public drivers need all four orders (vector mb-037).',
  },
  start: {
    title: { zh: '未见请求时应答的首地址', en: 'First address of replies without a request' },
    values: [''],
    default: '',
    evidence: 'A reply does not say which registers it holds; a DTU that polls by itself sends replies alone.',
  },
  role: {
    title: { zh: '会话角色', en: 'Side of the session' },
    values: ['listener', 'device'],
    default: 'listener',
    evidence: 'A listener pairs replies with requests; a device answers them.',
  },
} as const satisfies Record<Exclude<keyof ModbusOptions, keyof typeof modbusQuirks>, Setting>;
