import { placed, uint8 } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** A unit code: the unit, and the power of ten that comes with it. */
export interface MeterUnit {
  readonly unit: string;
  readonly exponent: number;
}

const of = (unit: string, exponent = 0): MeterUnit => ({ unit, exponent });

/** Units by code (CJ/T 188-2004, table 5). The power of ten applies behind the decimals of the value. */
export const units: Readonly<Record<number, MeterUnit>> = {
  0x01: of('J'),
  0x02: of('Wh'),
  0x03: of('Wh', 1),
  0x04: of('Wh', 2),
  0x05: of('kWh'),
  0x06: of('kWh', 1),
  0x07: of('kWh', 2),
  0x08: of('MWh'),
  0x09: of('MWh', 1),
  0x0a: of('MWh', 2),
  0x0b: of('kJ'),
  0x0c: of('kJ', 1),
  0x0d: of('kJ', 2),
  0x0e: of('MJ'),
  0x0f: of('MJ', 1),
  0x10: of('MJ', 2),
  0x11: of('GJ'),
  0x12: of('GJ', 1),
  0x13: of('GJ', 2),
  0x14: of('W'),
  0x15: of('W', 1),
  0x16: of('W', 2),
  0x17: of('kW'),
  0x18: of('kW', 1),
  0x19: of('kW', 2),
  0x1a: of('MW'),
  0x1b: of('MW', 1),
  0x1c: of('MW', 2),
  0x29: of('L'),
  0x2a: of('L', 1),
  0x2b: of('L', 2),
  0x2c: of('m3'),
  0x2d: of('m3', 1),
  0x2e: of('m3', 2),
  0x32: of('L/h'),
  0x33: of('L/h', 1),
  0x34: of('L/h', 2),
  0x35: of('m3/h'),
  0x36: of('m3/h', 1),
  0x37: of('m3/h', 2),
  0x40: of('J/h'),
  0x43: of('kJ/h'),
  0x46: of('MJ/h'),
  0x49: of('GJ/h'),
};

const textOf = ({ unit, exponent }: MeterUnit): string => (exponent === 0 ? unit : `${unit}*${10 ** exponent}`);
const texts: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, code) => {
  const unit = units[code];
  return unit === undefined ? undefined : textOf(unit);
});
const names = new Map(Object.entries(units).map(([code, unit]) => [textOf(unit), Number(code)]));

/** A unit as text, `kWh*10` for ten kilowatt-hours, or its code when it has no name. */
export type UnitName = string | number;

/** The unit of a name; undefined for a code without a name. */
export const unitOf = (name: UnitName): MeterUnit | undefined => {
  const code = typeof name === 'string' ? names.get(name) : undefined;
  return code === undefined ? undefined : units[code];
};

export const unitField = placed<UnitName>(
  1,
  (bytes, at) => {
    const code = bytes[at] ?? 0;
    return texts[code] ?? code;
  },
  (writer, value, field) => {
    const code = typeof value === 'number' ? value : names.get(value);
    if (code === undefined) throw new HutongError('HT4009', { field, facts: { unit: value } });
    uint8.write(writer, code, field);
  },
);
