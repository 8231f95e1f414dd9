import { codeLists } from '@hutong/standard';
import type { ImportContext } from '../foreign/foreign-issue.ts';
import type { AuthoredMapping } from '../mapping/mapping-schema.ts';
import { propertyNamespace } from './property-namespace.ts';

const own = (list: 'ht-device-kind' | 'ht-device-status' | 'ht-observation-quality'): Record<string, string> =>
  Object.fromEntries(codeLists[list].entries.map(({ code }) => [code, code]));

/** Definitions of the standard, its codes and titles, then what the caller states of others. */
const properties = (stated: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries([
    ...codeLists['ht-observed-property'].entries.map(({ code }) => [`${propertyNamespace}${code}`, code]),
    ...codeLists['ht-observed-property'].entries.flatMap(({ code, zh, en }) => [
      [code, code],
      [zh, code],
      [en, code],
    ]),
    ...Object.entries(stated),
  ]);

/** Symbols as sensors write them, in UCUM; UCUM stands for itself. */
const symbols: Readonly<Record<string, string>> = {
  '°C': 'Cel',
  '℃': 'Cel',
  'µg/m³': 'ug/m3',
  'μg/m³': 'ug/m3',
  'ug/m³': 'ug/m3',
  'mg/m³': 'mg/m3',
  'm³': 'm3',
  kWh: 'kW.h',
  '°': 'deg',
};

const shared = ({ system, division }: ImportContext) => ({
  specVersion: '1.0' as const,
  system,
  record: { division: { from: 'division', default: division }, simulated: 'simulated' },
});

/** A thing as a device. */
export const thingMapping = (context: ImportContext): AuthoredMapping => ({
  mapping: 'sensorthings-thing',
  ...shared(context),
  records: [
    {
      type: 'Device',
      id: { from: 'id', urn: 'keep' },
      fields: {
        name: 'name',
        kind: { from: 'kind', codes: own('ht-device-kind'), default: 'other' },
        status: { from: 'status', codes: own('ht-device-status'), default: 'in-use' },
        ...Object.fromEntries(
          ['vendor', 'model', 'serialNumber', 'protocol', 'address', 'installedOn'].map((name) => [name, name]),
        ),
        grid: { from: 'grid', urn: 'keep' },
        building: { from: 'building', urn: 'keep' },
        position: {
          point: { longitude: '/location/coordinates/0', latitude: '/location/coordinates/1', from: 'WGS84' },
        },
      },
    },
  ],
});

/** An observation, with what its datastream says of it. */
export const observationMapping = (
  context: ImportContext,
  stated: Readonly<Record<string, string>>,
): AuthoredMapping => ({
  mapping: 'sensorthings-observation',
  ...shared(context),
  records: [
    {
      type: 'Observation',
      id: { from: 'id', urn: 'keep' },
      fields: {
        device: { from: 'thing', urn: 'keep' },
        property: { from: 'property', codes: properties(stated) },
        value: 'result',
        unit: { from: 'unit', codes: { ...symbols }, unknown: 'keep' },
        observedAt: 'time',
        quality: { from: 'quality', codes: own('ht-observation-quality'), default: 'good' },
        component: 'component',
        note: 'note',
      },
    },
  ],
});
