const pattern = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const powers = Array.from({ length: 23 }, (_, places) => 10 ** places);

/**
 * A scaled integer as a number, without the noise of a multiplication: `scaled(20481, 2)` is 204.81. Powers of ten up
 * to 10^22 are exact, so the quotient of a safe integer is rounded once.
 */
export function scaled(integer: number, places: number): number {
  const power = powers[places];
  return power !== undefined && Number.isSafeInteger(integer) ? integer / power : Number(`${integer}e${-places}`);
}

/** Digits that a safe integer holds whatever they are. */
const safeDigits = 15;

/** A plain decimal of few digits, read digit by digit; undefined for what the pattern has to judge. */
const shortDecimal = (text: string, shift: number): number | undefined => {
  const { length } = text;
  if (length === 0 || length > safeDigits) return undefined;
  let integer = 0;
  let places = -1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2e && places < 0 && index > 0) places = 0;
    else if (code < 0x30 || code > 0x39) return undefined;
    else {
      integer = integer * 10 + code - 0x30;
      if (places >= 0) places++;
    }
  }
  return scaled(integer, Math.max(0, places) - shift);
};

/** A decimal text as a number times 10^`shift`, rounded once; undefined when the text is no plain decimal. */
export const decimal = (text: string, shift = 0): number | undefined => {
  const short = shortDecimal(text, shift);
  if (short !== undefined) return short;
  if (!pattern.test(text)) return undefined;
  const value = Number(`${text}e${shift}`);
  return Number.isFinite(value) ? value : undefined;
};
