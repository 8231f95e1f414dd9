import type { BitNames } from '@hutong/adapter-kit';

/** A bit that the standard knows. */
interface StatusTarget {
  readonly bit: string;
  readonly property: string;
  readonly component?: string;
}

const phase = (component: string): readonly StatusTarget[] => [
  { bit: 'voltageLoss', property: 'voltage.lost', component },
  { bit: 'undervoltage', property: 'voltage.under', component },
  { bit: 'overvoltage', property: 'voltage.over', component },
  { bit: 'overcurrent', property: 'current.over', component },
  { bit: 'overload', property: 'load.over', component },
  { bit: 'phaseCut', property: 'phase.cut', component },
];

/** Bits of each status word that are readings; set or not, so that the end of a state is seen as well. */
const targets: Readonly<Record<string, readonly StatusTarget[]>> = {
  statusWord1: [
    { bit: 'clockBatteryLow', property: 'battery.low', component: 'clock' },
    { bit: 'outageBatteryLow', property: 'battery.low', component: 'outage' },
  ],
  statusWord3: [{ bit: 'relayOpen', property: 'relay.open' }],
  statusWord4: phase('A'),
  statusWord5: phase('B'),
  statusWord6: phase('C'),
};

/** The words of a block of status words by their names. */
export const statusWordsOf = (name: string, value: unknown): readonly (readonly [name: string, set: BitNames])[] =>
  name === 'statusWord.block'
    ? (value as readonly BitNames[]).map((set, index) => [`statusWord${index + 1}`, set])
    : [[name, value as BitNames]];

/** Readings of a status word, and its set bits that have no place; undefined when the item is no status word. */
export function statusReadings(
  name: string,
  set: BitNames,
):
  | { readonly readings: readonly { property: string; value: boolean; component?: string }[]; readonly lost: string[] }
  | undefined {
  const found = targets[name];
  if (found === undefined) return undefined;
  return {
    readings: found.map(({ bit, property, component }) => ({
      property,
      value: set.includes(bit),
      ...(component === undefined ? {} : { component }),
    })),
    lost: set.filter((bit) => !found.some((target) => target.bit === bit)).map((bit) => `${name} ${bit}`),
  };
}
