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

/** A decimal text as a number times 10^`shift`, rounded once; undefined when the text is no plain decimal. */
export const decimal = (text: string, shift = 0): number | undefined => {
  if (!pattern.test(text)) return undefined;
  const value = Number(`${text}e${shift}`);
  return Number.isFinite(value) ? value : undefined;
};
