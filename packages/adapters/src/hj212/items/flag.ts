/** Edition of the standard by the version bits of the flag. */
export const editions = ['HJ/T 212-2005', 'HJ 212-2017', 'HJ 212-2025'] as const;

export interface FlagParts {
  /** Bit 0, A: the sender waits for an answer. */
  readonly needAck: boolean;
  /** Bit 1, D: PNUM and PNO are there. */
  readonly packetNumbers: boolean;
  /** Bits 7–2. */
  readonly version: number;
  readonly edition?: (typeof editions)[number];
}

/** The meaning of a flag byte (HJ 212-2017, table 5). */
export function flagParts(flag: number): FlagParts {
  const version = flag >> 2;
  const edition = editions[version];
  return {
    needAck: (flag & 1) === 1,
    packetNumbers: (flag & 2) === 2,
    version,
    ...(edition === undefined ? {} : { edition }),
  };
}

/** The flag of an answer: same version, no packet numbers, no answer wanted. */
export const answerFlag = (flag: number | undefined): number => (flag ?? 0) & 0xfc;
