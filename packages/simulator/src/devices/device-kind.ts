import type { Random } from '../random.ts';

/** One reading of a virtual device. `at` is in milliseconds since the epoch. */
export interface Reading {
  readonly at: number;
  /** Code of `ht-observed-property`. */
  readonly property: string;
  readonly value: number | boolean;
}

/** An incident that is in force on a device, in milliseconds since the epoch. */
export interface ActiveIncident {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** One virtual hour of one device: the pace at which behaviours are asked for readings. */
export interface Hour {
  readonly start: number;
  readonly end: number;
  /** Hour of the day in China Standard Time, 0 to 23. */
  readonly hourOfDay: number;
  /** Incidents that overlap the hour. */
  readonly incidents: readonly ActiveIncident[];
}

/** What a device does in an hour. */
export interface Step<State> {
  readonly state: State;
  readonly readings: readonly Reading[];
}

/** A kind of device as data: how it starts, and what it reports hour by hour. */
export interface DeviceKindDefinition<State> {
  /** Code of `ht-device-kind`. */
  readonly kind: string;
  /** Start of the addresses that a scenario without a device file gives out, e.g. `door` for `door-0001`. */
  readonly addressPrefix: string;
  /** Names of the incidents that it can show. */
  readonly incidents: readonly string[];
  start(random: Random): State;
  next(state: State, random: Random, hour: Hour): Step<State>;
}

export interface DeviceKind extends Pick<DeviceKindDefinition<unknown>, 'kind' | 'addressPrefix' | 'incidents'> {
  /** One device of the kind; each call is asked for the hour after the last one. */
  play(random: Random): (hour: Hour) => readonly Reading[];
}

/** Defines a device kind; the state is known to its behaviour alone. */
export const defineDeviceKind = <State>(definition: DeviceKindDefinition<State>): DeviceKind => ({
  kind: definition.kind,
  addressPrefix: definition.addressPrefix,
  incidents: definition.incidents,
  play(random) {
    let state = definition.start(random);
    return (hour) => {
      const step = definition.next(state, random, hour);
      ({ state } = step);
      return step.readings;
    };
  },
});
