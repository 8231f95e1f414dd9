/** Orders of the bytes of a value of several registers; A is the highest byte. */
export const wordOrders = ['ABCD', 'CDAB', 'BADC', 'DCBA'] as const;

export type WordOrder = (typeof wordOrders)[number];

const swap = (register: number): number => ((register & 0xff) << 8) | (register >> 8);

/**
 * Registers with the highest word first and the highest byte of each first, out of the order on the wire; the same
 * step leads back. For values of four registers the letters stand for the outer order: CDAB is the lowest word first.
 */
export function inWordOrder(registers: readonly number[], order: WordOrder): readonly number[] {
  switch (order) {
    case 'ABCD':
      return registers;
    case 'CDAB':
      return registers.toReversed();
    case 'BADC':
      return registers.map(swap);
    case 'DCBA':
      return registers.map(swap).toReversed();
  }
}
