/** Bits of the error byte, bit 0 first. It is a bit set, not an enumeration. */
export const errorBits = [
  'other',
  'noRequestedData',
  'passwordOrUnauthorised',
  'baudRateUnchangeable',
  'yearZoneOverflow',
  'daySlotOverflow',
  'rateCountOverflow',
  'reserved',
] as const;

const phase = [
  'voltageLoss',
  'undervoltage',
  'overvoltage',
  'currentLoss',
  'overcurrent',
  'overload',
  'powerReversal',
  'phaseCut',
  'currentCut',
] as const;

/** Bits of status words 1 to 7, bit 0 first; a bit without a name here is `bit<n>`. */
export const statusWordBits: readonly (readonly string[])[] = [
  ['bit0', 'demandByBlock', 'clockBatteryLow', 'outageBatteryLow', 'activeReverse', 'reactiveReverse'],
  [
    'activeReverseA',
    'activeReverseB',
    'activeReverseC',
    'bit3',
    'reactiveReverseA',
    'reactiveReverseB',
    'reactiveReverseC',
  ],
  [
    'secondTariffSet',
    'auxiliarySupply',
    'batterySupply',
    'programmingAllowed',
    'relayOpen',
    'secondZoneSet',
    'relayCommandOpen',
    'preTripAlarm',
    'prepaidEnergy',
    'prepaidAmount',
  ],
  phase,
  phase,
  phase,
  [
    'voltagePhaseSequence',
    'currentPhaseSequence',
    'voltageImbalance',
    'currentImbalance',
    'auxiliaryPowerLoss',
    'powerDown',
    'demandOver',
    'powerFactorLow',
    'currentSevereImbalance',
  ],
];

const quadrants = [1, 2, 3, 4].flatMap((quadrant) => [`quadrant${quadrant}Add`, `quadrant${quadrant}Subtract`]);

/** Bits of the words that say which energies are combined (04 00 06 01 to 03). */
export const combinationBits = {
  active: ['forwardAdd', 'forwardSubtract', 'reverseAdd', 'reverseSubtract'],
  reactive: quadrants,
} satisfies Record<string, readonly string[]>;
