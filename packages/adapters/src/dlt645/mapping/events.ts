import type { Item, RecordValue } from '../items/item.ts';

/** Events of the phases that are a state in the standard, by their names. */
const states: Readonly<Record<string, string>> = {
  voltageLoss: 'voltage.lost',
  undervoltage: 'voltage.under',
  overvoltage: 'voltage.over',
  phaseCut: 'phase.cut',
  overcurrent: 'current.over',
  overload: 'load.over',
};

/** The beginning or the end of a state, at the time that the record gives. */
export interface EventReading {
  readonly property: string;
  readonly component: string;
  readonly value: boolean;
  readonly at: string;
}

/** Beginning and end that the record of an event gives; undefined when the event is no state of the standard. */
export function eventReadings({ name, kind }: Item, value: unknown): readonly EventReading[] | undefined {
  const [, event = '', component = ''] = /^event\.(\w+)\.([ABC])\.record\d+$/.exec(name) ?? [];
  const property = kind === 'record' ? states[event] : undefined;
  if (property === undefined) return undefined;
  const { startedAt, endedAt } = value as RecordValue;
  // An event that still lasts, or a record that was never written, has no such time.
  return ([true, false] as const).flatMap((begins) => {
    const at = begins ? startedAt : endedAt;
    return typeof at === 'string' ? [{ property, component, value: begins, at }] : [];
  });
}
