import { scaled } from '@hutong/adapter-kit';
import type { Reading } from '../../mapping/observation.ts';
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

/** Readings of one object, and what of it has no place in the standard. */
export interface ObjectReadings {
  readonly time: TimeTag;
  readonly readings: readonly Omit<Reading, 'observedAt'>[];
  readonly lost: readonly string[];
}

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

/** Every bit is a reading, set or not, so that the end of an alarm is seen as well as its start. */
const states = (
  names: readonly string[],
  set: readonly string[],
  properties: Readonly<Record<string, string>>,
  extra: { component?: string; note?: string },
): Omit<Reading, 'observedAt'>[] =>
  names.map((name) => ({
    property: properties[name] ?? name,
    value: set.includes(name),
    component: extra.component,
    note: extra.note,
  }));

/** An operation happens; the bits that are not set say nothing. */
const operations = (
  names: readonly string[],
  done: readonly string[],
  component?: string,
): Omit<Reading, 'observedAt'>[] =>
  names
    .filter((name) => done.includes(name))
    .map((name) => ({
      property: (operationProperties as Readonly<Record<string, string>>)[name] ?? name,
      value: true,
      ...(component === undefined ? {} : { component }),
    }));

const reservedBits = (set: readonly string[]): string[] =>
  set.some((name) => name.startsWith('bit')) ? ['reserved bits'] : [];

/** The readings of a data unit, object by object; undefined for units that carry no state. */
export function readingsOf(unit: DataUnit): readonly ObjectReadings[] | undefined {
  switch (unit.name) {
    case 'systemState':
      return unit.objects.map((object) => ({
        time: object.time,
        readings: states(systemStateBits, object.state, stateProperties, { component: componentOf(object) }),
        lost: reservedBits(object.state),
      }));
    case 'partState':
      return unit.objects.map((object) => {
        // A character that was cut, or filler that is none, says nothing.
        const text = textOf(object.description).replaceAll('\uFFFD', '').trim();
        const extra = { component: componentOf(object), ...(text === '' ? {} : { note: text }) };
        return {
          time: object.time,
          readings: states(partStateBits, object.state, stateProperties, extra),
          lost: reservedBits(object.state),
        };
      });
    case 'partAnalog':
      return unit.objects.map((object) => {
        const analog = analogTypes[object.analogType];
        if (analog === undefined)
          return { time: object.time, readings: [], lost: [`analog type ${object.analogType}`] };
        const value = scaled(object.value, analog.propertyPlaces);
        const component = componentOf(object);
        return { time: object.time, readings: [{ property: analog.property, value, component }], lost: [] };
      });
    case 'systemOperation':
      return unit.objects.map((object) => ({
        time: object.time,
        readings: operations(systemOperationBits, object.operations, componentOf(object)),
        lost: ['operator', ...reservedBits(object.operations)],
      }));
    case 'deviceState':
      return unit.objects.map((object) => ({
        time: object.time,
        readings: states(deviceStateBits, object.state, deviceStateProperties, {}),
        lost: reservedBits(object.state),
      }));
    case 'deviceOperation':
      return unit.objects.map((object) => ({
        time: object.time,
        readings: operations(deviceOperationBits, object.operations),
        lost: ['operator', ...reservedBits(object.operations)],
      }));
    default:
      return undefined;
  }
}
