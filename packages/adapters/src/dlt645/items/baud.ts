/** Baud rate of each bit of the baud word Z, of which exactly one is set. */
export const baudRates: Readonly<Record<number, number>> = {
  0x02: 600,
  0x04: 1200,
  0x08: 2400,
  0x10: 4800,
  0x20: 9600,
  0x40: 19200,
};

/** The bit of a baud rate. */
export const baudBits: ReadonlyMap<number, number> = new Map(
  Object.entries(baudRates).map(([bit, rate]) => [rate, Number(bit)]),
);
