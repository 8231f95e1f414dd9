const pattern = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** A scaled integer as a number, without the noise of a multiplication: `scaled(20481, 2)` is 204.81. */
export const scaled = (integer: number, places: number): number => Number(`${integer}e${-places}`);

/** A decimal text as a number times 10^`shift`, rounded once; undefined when the text is no plain decimal. */
export const decimal = (text: string, shift = 0): number | undefined => {
  if (!pattern.test(text)) return undefined;
  const value = Number(`${text}e${shift}`);
  return Number.isFinite(value) ? value : undefined;
};
