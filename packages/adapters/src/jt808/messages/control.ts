import { table, uint16be, uint32be, uint8, type Codec } from '@hutong/adapter-kit';
import { bilingual, HutongError } from '@hutong/standard';
import { described, titled } from '../../explain/meaning.ts';
import { counted, countedHex, hexField } from './codecs.ts';
import { countedText, fixedText, restText, type FieldText } from './text.ts';

/** Control of the terminal (0x8105). */
export const terminalControl = described(table({ command: uint8, parameter: restText }), {
  command: {
    nameOf: titled({
      1: bilingual('无线升级', 'upgrade over the air'),
      2: bilingual('连接指定服务器', 'connect to a server'),
      3: bilingual('终端关机', 'switch off'),
      4: bilingual('终端复位', 'restart'),
      5: bilingual('恢复出厂设置', 'factory settings'),
      6: bilingual('关闭数据通信', 'close the data link'),
      7: bilingual('关闭所有无线通信', 'close all radio links'),
    }),
  },
});

/** Control of the vehicle (0x8500): a flag in 2013, controls with their parameters since 2019. */
export interface VehicleControl {
  readonly flag?: number;
  readonly controls?: readonly { readonly controlType: number; readonly value: number }[];
  /** Controls of unknown length, from the first one on that is no control of a door, and how many there are in all. */
  readonly count?: number;
  readonly raw?: string;
}

/** Control of the doors; only this one has a known parameter. */
const doors = 0x0001;
const flagOnly = table({ flag: uint8 });
const doorsOnly = counted(2, table({ controlType: uint16be, value: uint8 }));
const others = table({ count: uint16be, raw: hexField() });

export const vehicleControl = (modern: boolean): Codec<VehicleControl> => ({
  read(reader, field) {
    if (!modern) return flagOnly.read(reader, field);
    const { bytes, position: from, end } = reader;
    const count = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
    let known = end - from === 2 + count * 3;
    for (let at = from + 2; known && at < end; at += 3)
      known = (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) === doors;
    return known ? { controls: doorsOnly.read(reader, `${field}.controls`) } : others.read(reader, field);
  },
  write(writer, { flag, controls, count, raw }, field) {
    if (!modern && flag !== undefined) return flagOnly.write(writer, { flag }, field);
    if (modern && controls !== undefined) return doorsOnly.write(writer, controls, `${field}.controls`);
    if (!modern || count === undefined || raw === undefined) throw new HutongError('HT4009', { field });
    others.write(writer, { count, raw }, field);
  },
});

/** Areas and routes that a terminal holds (0x8608, 0x0608, since 2019); each has the form of its own message. */
export const storedAreas = {
  query: table({ kind: uint8, ids: counted(4, uint32be) }),
  answer: table({ kind: uint8, count: uint32be, data: hexField() }),
};

/** Package of an upgrade (0x8108). */
export const upgrade = (modern: boolean): Codec<Upgrade> =>
  table({ kind: uint8, maker: fixedText(modern ? 11 : 5), version: countedText(1), data: countedHex });

export interface Upgrade {
  readonly kind: number;
  readonly maker: FieldText;
  readonly version: FieldText;
  readonly data: string;
}

/** Public key of RSA (0x8A00, 0x0A00): exponent and modulus. */
export const publicKey = table({ exponent: uint32be, modulus: hexField(128) });
