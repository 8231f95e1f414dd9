import { bilingual, codeLists, findCode, findEntity, formatUrn, parseUrn } from '@hutong/standard';
import { pointerNames, pointerTo, type RecordIssue, type Translate } from '@hutong/validator';
import { compileMapping } from '../compile/compile-mapping.ts';
import { pointerOfSource } from '../compile/source-path.ts';
import { sourceRead, tracedRecord } from '../foreign/traced-record.ts';
import { foreignIssue, type ImportContext } from '../foreign/foreign-issue.ts';
import { openFields } from '../foreign/open-fields.ts';
import { inWgs84 } from '../foreign/in-wgs84.ts';
import { textOf } from '../values/text-of.ts';
import { encodeLocalId } from '../values/local-id.ts';
import { flattenSensorThings, type FlatRow, type KnownDatastream } from './flatten.ts';
import { observationMapping, thingMapping } from './mappings.ts';
import { propertyNamespace } from './property-namespace.ts';

type Row = Readonly<Record<string, unknown>>;

/** Settings of a conversion with SensorThings. */
export interface SensorThingsOptions extends ImportContext {
  /** Observed properties of the standard by the names or definitions of others, e.g. `{ 'Luminous Flux': … }`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Datastreams by id, for observations that only name theirs. */
  readonly datastreams?: Readonly<Record<string, KnownDatastream>>;
}

/** Records and what is to be said of them. */
export interface SensorThingsOutcome {
  readonly records: readonly Row[];
  readonly issues: readonly RecordIssue[];
}

/** OGC SensorThings 1.1 and records of the standard, both ways. Neither way throws. */
export interface SensorThings {
  /** Devices and observations of a response, a deep insert or data arrays. */
  readonly toRecords: (document: unknown) => SensorThingsOutcome;
  /** The same for the validator's readers, with the way from each record back into the document. */
  readonly translate: Translate;
  /** Things for deep insert: each device with a datastream for each property, component and unit. */
  readonly fromRecords: (records: readonly Row[]) => {
    readonly things: readonly Row[];
    readonly issues: readonly RecordIssue[];
  };
}

const urnOf = (type: string, id: unknown, system: string): unknown => {
  const text = textOf(id);
  return text === '' ? undefined : parseUrn(text) === undefined ? formatUrn(type, system, encodeLocalId(text)) : text;
};

/** Where a source field of a flat row stands in the document. */
const placeOf = ({ pointer, places }: FlatRow, source: string): string => {
  const [name = '', ...inner] = pointerNames(pointerOfSource(source));
  return inner.reduce((path, step) => pointerTo(path, step), places[name] ?? pointer);
};

const measurement = 'http://www.opengis.net/def/observationType/OGC-OM/2.0/';

const observationType = (value: unknown): string =>
  `${measurement}${typeof value === 'number' ? 'OM_Measurement' : typeof value === 'boolean' ? 'OM_TruthObservation' : 'OM_Observation'}`;

const datastreamOf = (first: Row, observations: readonly Row[]): Row => {
  const property = textOf(first['property']);
  const entry = findCode(codeLists['ht-observed-property'], property);
  const unit = textOf(first['unit']);
  const { component } = first;
  return {
    name: `${entry?.zh ?? property} ${textOf(component)}`.trim(),
    description: entry?.en ?? property,
    observationType: observationType(first['value']),
    unitOfMeasurement: { name: unit, symbol: unit, definition: unit === '' ? '' : `https://ucum.org/ucum#${unit}` },
    ...(component === undefined ? {} : { properties: { component } }),
    ObservedProperty: {
      name: property,
      definition: `${propertyNamespace}${property}`,
      description: entry?.en ?? property,
    },
    Sensor: { name: property, description: property, encodingType: 'text/plain', metadata: '' },
    Observations: observations.map(({ id, value, observedAt, quality, note, division, simulated }) => ({
      phenomenonTime: observedAt,
      resultTime: observedAt,
      result: value,
      parameters: Object.fromEntries(
        Object.entries({ id, quality, note, division, simulated }).filter(([, member]) => member !== undefined),
      ),
    })),
  };
};

/** Compiles the mappings of things and observations. */
export async function createSensorThings(options: SensorThingsOptions): Promise<SensorThings> {
  const { system, properties = {}, datastreams } = options;
  const things = await compileMapping(thingMapping(options));
  const observations = await compileMapping(observationMapping(options, properties));
  const translate = (document: unknown): ReturnType<Translate> => {
    const { rows, issues } = flattenSensorThings(document, datastreams);
    const found = [...issues];
    const told = new Set<string>();
    const records = rows.flatMap((flat) => {
      const { kind, row } = flat;
      const isThing = kind === 'thing';
      const ready = {
        ...row,
        id: urnOf(isThing ? 'Device' : 'Observation', row['id'], system),
        thing: urnOf('Device', row['thing'], system),
      };
      const outcome = (isThing ? things : observations).toStandard(ready);
      for (const { sources, recordType: _, ...issue } of outcome.issues) {
        const source = sourceRead(sources, ready);
        const pointer = source === undefined ? flat.pointer : placeOf(flat, source);
        // What is wrong with a datastream is told once, not again with each of its observations.
        const key = `${issue.code} ${pointer}`;
        if (!told.has(key)) found.push({ ...issue, pointer });
        told.add(key);
      }
      return outcome.records.map((mapped) =>
        tracedRecord(mapped, ready, outcome.issues, (source) => placeOf(flat, source)),
      );
    });
    return { records, issues: found };
  };
  return {
    translate,
    toRecords: (document) => {
      const { records, issues } = translate(document);
      return { records: records.map(({ record }) => record), issues };
    },
    fromRecords: (records) => {
      const issues: RecordIssue[] = [];
      const byDevice = new Map<string, Row[]>();
      const devices = new Map<string, Row>();
      for (const record of records) {
        if (record['type'] === 'Observation') {
          const device = textOf(record['device']);
          byDevice.set(device, [...(byDevice.get(device) ?? []), record]);
        } else if (record['type'] === 'Device') devices.set(textOf(record['id']), record);
        else {
          const title = findEntity(textOf(record['type']))?.title;
          const message = bilingual(
            `SensorThings 没有${title?.zh ?? ''}`,
            `SensorThings has no ${title?.en ?? textOf(record['type'])}`,
          );
          issues.push(foreignIssue('HT9011', '/type', message, 'warning'));
        }
      }
      const thingOf = (id: string): Row => {
        const device = devices.get(id);
        const { open, issues: withheld } = openFields(device ?? { type: 'Device', id, name: id });
        issues.push(...withheld);
        inWgs84(open, issues);
        const { id: _, name, location, ...rest } = things.fromStandard([open]).row;
        const streams = Object.groupBy(byDevice.get(id) ?? [], ({ property, component, unit }) =>
          JSON.stringify([property, component, unit]),
        );
        return {
          name,
          description: textOf(name),
          properties: { hutongId: id, ...rest },
          ...(location === undefined
            ? {}
            : {
                Locations: [
                  {
                    name,
                    description: textOf(name),
                    encodingType: 'application/geo+json',
                    location: { type: 'Point', ...(location as Row) },
                  },
                ],
              }),
          Datastreams: Object.values(streams).map((group = []) => datastreamOf(group[0] ?? {}, group)),
        };
      };
      return { things: [...new Set([...devices.keys(), ...byDevice.keys()])].map(thingOf), issues };
    },
  };
}
