/** `integer × factor + addend`, all over 10^places: a factor and an offset without float noise. */
export interface Scale {
  readonly factor: number;
  readonly addend: number;
  readonly places: number;
}

const plain = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/** Digits behind the point that a decimal needs. */
const placesOf = (value: number): number => {
  const [, , , fraction = '', exponent = '0'] = plain.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};

const integerOf = (value: number, places: number): number => Math.round(Number(`${value}e${places}`));

export function scaleOf(factor: number, offset: number): Scale {
  const places = Math.max(placesOf(factor), placesOf(offset));
  return { factor: integerOf(factor, places), addend: integerOf(offset, places), places };
}

const powers: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** An integer over a power of ten, rounded once. */
const over = (integer: number, power: number): number => {
  const divisor = powers[power];
  return divisor === undefined ? Number(`${integer}e${-power}`) : integer / divisor;
};

/** The value of an integer, times 10^shift. */
export function scaleInteger({ factor, addend, places }: Scale, integer: number | bigint, shift: number): number {
  if (typeof integer === 'bigint') return Number(`${integer * BigInt(factor) + BigInt(addend)}e${shift - places}`);
  return over(integer * factor + addend, places - shift);
}

/** The value of a decimal that is no integer, times 10^shift. */
export const scaleDecimal = ({ factor, addend, places }: Scale, value: number, shift: number): number =>
  factor === 1 && addend === 0 ? Number(`${value}e${shift - places}`) : over(value * factor + addend, places - shift);

/** The integer that a value stands for; undefined when it is none. */
export function unscale({ factor, addend, places }: Scale, value: number): number | undefined {
  const integer = (Number(`${value}e${places}`) - addend) / factor;
  return Number.isSafeInteger(integer) ? integer : undefined;
}
