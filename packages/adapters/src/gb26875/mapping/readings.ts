import { observedProperty, scaled, type LostNames, type ObservedProperty, type Readings } from '@hutong/adapter-kit';
import { analogTypes } from '../items/analogs.ts';
import {
  deviceOperationBits,
  deviceStateBits,
  partStateBits,
  systemOperationBits,
  systemStateBits,
} from '../items/bits.ts';
import type { DataUnit } from '../messages/data-unit.ts';
import { textOf } from '../messages/text.ts';
import type { TimeTag } from '../messages/time-tag.ts';
import { deviceStateProperties, operationProperties, stateProperties } from './properties.ts';

interface SystemAddress {
  readonly systemType: number;
  readonly systemAddress: number;
}

/** `<system type>.<system address>`, for a component followed by `/<component type>.<zone>-<position>`. */
const componentOf = (object: SystemAddress & { readonly partType?: number; readonly partAddress?: number }): string => {
  const system = `${object.systemType}.${object.systemAddress}`;
  const { partType, partAddress } = object;
  if (partType === undefined || partAddress === undefined) return system;
  return `${system}/${partType}.${partAddress & 0xffff}-${partAddress >>> 16}`;
};

/** A bit with the property that it is. */
interface BitReading {
  readonly bit: string;
  readonly property: ObservedProperty;
}

const bitReadings = (bits: readonly string[], properties: Readonly<Record<string, string>>): readonly BitReading[] =>
  bits.map((bit) => ({ bit, property: observedProperty(properties[bit] ?? bit) }));

const systemStates = bitReadings(systemStateBits, stateProperties);
const partStates = bitReadings(partStateBits, stateProperties);
const deviceStates = bitReadings(deviceStateBits, deviceStateProperties);
const systemOperations = bitReadings(systemOperationBits, operationProperties);
const deviceOperations = bitReadings(deviceOperationBits, operationProperties);
const analogs: readonly (ObservedProperty | undefined)[] = Array.from({ length: 256 }, (_, type) => {
  const analog = analogTypes[type];
  return analog === undefined ? undefined : observedProperty(analog.property);
});

/** Readings of one message: an object begins with its time, which names them. */
export interface UnitReadings {
  readonly readings: Readings;
  readonly lost: LostNames;
  begin(time: TimeTag, index: number): void;
}

const loseReserved = (set: readonly string[], lost: LostNames): void => {
  for (const name of set) if (name.startsWith('bit')) lost.add('reserved bits');
};

/** Every bit is a reading, set or not, so that the end of an alarm is seen as well as its start. */
const takeStates = (
  states: readonly BitReading[],
  set: readonly string[],
  readings: Readings,
  component?: string,
  note?: string,
): void => {
  for (const { bit, property } of states) readings.add(property, set.includes(bit), component, note);
};

/** An operation happens; the bits that are not set say nothing. */
const takeOperations = (
  operations: readonly BitReading[],
  done: readonly string[],
  readings: Readings,
  component?: string,
): void => {
  for (const { bit, property } of operations) if (done.includes(bit)) readings.add(property, true, component);
};

/** Adds the readings of a data unit, object by object; false for units that carry no state. */
export function takeUnit(unit: DataUnit, target: UnitReadings): boolean {
  const { readings, lost } = target;
  switch (unit.name) {
    case 'systemState':
      unit.objects.forEach((object, index) => {
        loseReserved(object.state, lost);
        target.begin(object.time, index);
        takeStates(systemStates, object.state, readings, componentOf(object));
      });
      return true;
    case 'partState':
      unit.objects.forEach((object, index) => {
        loseReserved(object.state, lost);
        target.begin(object.time, index);
        // A character that was cut, or filler that is none, says nothing.
        const text = textOf(object.description).replaceAll('\uFFFD', '').trim();
        takeStates(partStates, object.state, readings, componentOf(object), text === '' ? undefined : text);
      });
      return true;
    case 'partAnalog':
      unit.objects.forEach((object, index) => {
        const property = analogs[object.analogType];
        if (property === undefined) lost.add(`analog type ${object.analogType}`);
        target.begin(object.time, index);
        const places = analogTypes[object.analogType]?.propertyPlaces ?? 0;
        if (property !== undefined) readings.add(property, scaled(object.value, places), componentOf(object));
      });
      return true;
    case 'systemOperation':
      unit.objects.forEach((object, index) => {
        lost.add('operator');
        loseReserved(object.operations, lost);
        target.begin(object.time, index);
        takeOperations(systemOperations, object.operations, readings, componentOf(object));
      });
      return true;
    case 'deviceState':
      unit.objects.forEach((object, index) => {
        loseReserved(object.state, lost);
        target.begin(object.time, index);
        takeStates(deviceStates, object.state, readings);
      });
      return true;
    case 'deviceOperation':
      unit.objects.forEach((object, index) => {
        lost.add('operator');
        loseReserved(object.operations, lost);
        target.begin(object.time, index);
        takeOperations(deviceOperations, object.operations, readings);
      });
      return true;
    default:
      return false;
  }
}
