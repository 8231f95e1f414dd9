/**
 * A number × 10^power without the noise of binary fractions: the decimal point of its shortest notation is moved.
 * 12.34 × 10² is 1234, where 12.34 * 100 may not be.
 */
export function shiftDecimal(value: number, power: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
