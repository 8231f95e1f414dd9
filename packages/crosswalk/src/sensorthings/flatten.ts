import { bilingual } from '@hutong/standard';
import { pointerTo, type RecordIssue } from '@hutong/validator';
import { foreignIssue } from '../foreign/foreign-issue.ts';
import { textOf } from '../values/text-of.ts';
import { propertyNamespace } from './property-namespace.ts';

type Members = Readonly<Record<string, unknown>>;

/** A thing or an observation of SensorThings as one flat row, with the pointer of where it stood. */
export interface FlatRow {
  readonly kind: 'thing' | 'observation';
  readonly pointer: string;
  /** Where the members of the row stood that are not below `pointer` under their own name. */
  readonly places: Readonly<Record<string, string>>;
  readonly row: Members;
}

/** What is known of a datastream that an observation only names. */
export interface KnownDatastream {
  /** Id of the thing, or a URN of a device. */
  readonly thing: string;
  /** Name of the observed property. */
  readonly property: string;
  readonly unit?: string;
}

/** What an observation has from its datastream and thing, and where they stand. */
interface Source {
  readonly stream: Members;
  readonly at: string;
  readonly thing: unknown;
  readonly thingAt: string;
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listAt = (holder: Members, name: string): unknown[] => {
  const found = holder[name];
  return Array.isArray(found) ? found : [];
};
const objectAt = (holder: Members, name: string): Members => {
  const found = holder[name];
  return isObject(found) ? found : {};
};
const idOf = (entity: Members): unknown => entity['@iot.id'] ?? entity['name'];

/** A response is one entity, a list of them, or `{ "value": [ … ] }`. */
const entitiesOf = (document: unknown): [pointer: string, entity: unknown][] => {
  if (Array.isArray(document)) return document.map((entity, index) => [`/${index}`, entity]);
  if (isObject(document) && Array.isArray(document['value']))
    return document['value'].map((entity, index) => [`/value/${index}`, entity]);
  return [['', document]];
};

/** Flattens a response or a deep insert of SensorThings 1.1: things with their datastreams and observations, observations, and data arrays. */
export function flattenSensorThings(
  document: unknown,
  datastreams: Readonly<Record<string, KnownDatastream>> = {},
): { rows: FlatRow[]; issues: RecordIssue[] } {
  const rows: FlatRow[] = [];
  const issues: RecordIssue[] = [];
  const refuse = (pointer: string, zh: string, en: string): void =>
    void issues.push(foreignIssue('HT9009', pointer, bilingual(zh, en)));

  const observation = (
    given: unknown,
    { stream, at, thing, thingAt }: Source,
    pointer: string,
    memberAt = (name: string): string => pointerTo(pointer, name),
  ): void => {
    if (!isObject(given) || given['result'] === undefined || given['phenomenonTime'] === undefined) {
      refuse(
        pointer,
        'Observation 缺少 result 或 phenomenonTime',
        'An Observation needs a result and a phenomenonTime',
      );
      return;
    }
    const property = objectAt(stream, 'ObservedProperty');
    const unit = objectAt(stream, 'unitOfMeasurement');
    // The time of an interval is that of its end, when the result was known.
    const time = textOf(given['phenomenonTime']).split('/').at(-1);
    const parameters = objectAt(given, 'parameters');
    rows.push({
      kind: 'observation',
      pointer,
      places: {
        ...Object.fromEntries(Object.keys(parameters).map((name) => [name, pointerTo(memberAt('parameters'), name)])),
        ...(parameters['id'] === undefined ? { id: pointer } : {}),
        thing: thingAt,
        property: `${at}/ObservedProperty`,
        unit: `${at}/unitOfMeasurement`,
        component: `${at}/properties/component`,
        time: memberAt('phenomenonTime'),
        result: memberAt('result'),
      },
      row: {
        ...parameters,
        id: parameters['id'] ?? `${textOf(idOf(stream) ?? 'stream')}-${textOf(given['@iot.id'] ?? time)}`,
        thing,
        property: textOf(property['definition']).startsWith(propertyNamespace)
          ? property['definition']
          : property['name'],
        unit: unit['symbol'] === '' ? undefined : unit['symbol'],
        component: objectAt(stream, 'properties')['component'],
        time,
        result: given['result'],
      },
    });
  };

  const known = (stream: Members, pointer: string): Source | undefined => {
    const at = `${pointer}/Datastream`;
    if (isObject(stream['ObservedProperty']) && isObject(stream['Thing'])) {
      const thing = stream['Thing'];
      return { stream, at, thing: objectAt(thing, 'properties')['hutongId'] ?? idOf(thing), thingAt: `${at}/Thing` };
    }
    const stated = datastreams[textOf(stream['@iot.id'])];
    if (stated === undefined) {
      refuse(at, '不知道该数据流属于哪个设备与属性', 'The device and property of this Datastream are not known');
      return undefined;
    }
    const { thing, property, unit = '' } = stated;
    const complete = { ...stream, ObservedProperty: { name: property }, unitOfMeasurement: { symbol: unit } };
    return { stream: complete, at, thing, thingAt: at };
  };

  for (const [pointer, entity] of entitiesOf(document)) {
    if (!isObject(entity)) refuse(pointer, '不是 SensorThings 实体', 'The value is no entity of SensorThings');
    else if (Array.isArray(entity['dataArray'])) {
      const found = known(objectAt(entity, 'Datastream'), pointer);
      const components = listAt(entity, 'components').map(String);
      for (const [index, cells] of entity['dataArray'].entries())
        if (found !== undefined && Array.isArray(cells))
          observation(
            Object.fromEntries(components.map((name, at) => [name, cells[at]])),
            found,
            `${pointer}/dataArray/${index}`,
            (name) => `${pointer}/dataArray/${index}/${components.indexOf(name)}`,
          );
    } else if ('result' in entity) {
      const found = known(objectAt(entity, 'Datastream'), pointer);
      if (found !== undefined) observation(entity, found, pointer);
    } else if ('name' in entity) {
      const properties = objectAt(entity, 'properties');
      const id = properties['hutongId'] ?? idOf(entity);
      const [location] = listAt(entity, 'Locations').filter(isObject);
      rows.push({
        kind: 'thing',
        pointer,
        places: {
          ...Object.fromEntries(
            Object.keys(properties).map((name) => [name, pointerTo(`${pointer}/properties`, name)]),
          ),
          id: properties['hutongId'] === undefined ? pointer : `${pointer}/properties/hutongId`,
          name: `${pointer}/name`,
          location: `${pointer}/Locations/${listAt(entity, 'Locations').findIndex(isObject)}/location`,
        },
        row: {
          ...properties,
          id,
          name: entity['name'],
          location: location === undefined ? undefined : objectAt(location, 'location'),
        },
      });
      for (const [at, stream] of listAt(entity, 'Datastreams').entries())
        if (isObject(stream))
          for (const [index, one] of listAt(stream, 'Observations').entries())
            observation(
              one,
              { stream, at: `${pointer}/Datastreams/${at}`, thing: id, thingAt: pointer },
              `${pointer}/Datastreams/${at}/Observations/${index}`,
            );
    } else refuse(pointer, '不是 Thing 或 Observation', 'The entity is neither a Thing nor an Observation');
  }
  return { rows, issues };
}
