/** What the status bits of a location say for its readings. */
export interface StatusFacts {
  readonly ignition: boolean;
  /** The position is one, and not encrypted. */
  readonly fixed: boolean;
  /** Bits that neither say how a position is to be read nor are a reading. */
  readonly others: readonly string[];
}

const plainStatus = new Set(['acc', 'positioned', 'south', 'west', 'encrypted', 'gps', 'beidou', 'glonass', 'galileo']);

// A vehicle says the same thing again and again, and the codec then gives the same list.
let lastStatus: readonly string[] = [];
let lastFacts: StatusFacts = { ignition: false, fixed: false, others: [] };

/** What status bits say; of the list asked for last it is known. */
export function statusFacts(status: readonly string[]): StatusFacts {
  if (status === lastStatus) return lastFacts;
  lastStatus = status;
  return (lastFacts = {
    ignition: status.includes('acc'),
    fixed: status.includes('positioned') && !status.includes('encrypted'),
    others: status.filter((bit) => !plainStatus.has(bit)),
  });
}
