import { codeLists, type CodeListId } from '@hutong/standard';
import type { ImportContext } from '../foreign/foreign-issue.ts';
import type { AuthoredMapping } from '../mapping/mapping-schema.ts';

/** Own codes for themselves, then those of Smart Data Models. */
const withOwn = (list: CodeListId, foreign: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(codeLists[list].entries.map(({ code }) => [code, code])),
  ...foreign,
});

/** Codes of UN/CEFACT Recommendation 20 that Smart Data Models use, as UCUM; UCUM codes stand for themselves. */
const units: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    codeLists['ht-observed-property'].entries.flatMap(({ attributes }) => {
      const unit = attributes?.['unit'];
      return unit === undefined || unit === '' ? [] : [[unit, unit]];
    }),
  ),
  CEL: 'Cel',
  P1: '%',
  GP: 'mg/m3',
  GQ: 'ug/m3',
  KPA: 'kPa',
  MTR: 'm',
  MTS: 'm/s',
  VLT: 'V',
  AMP: 'A',
  KWH: 'kW.h',
  KWT: 'kW',
  HTZ: 'Hz',
  MTQ: 'm3',
  LUX: 'lx',
};

const shared = (context: ImportContext) => ({
  specVersion: '1.0' as const,
  system: context.system,
  // Smart Data Models write empty texts for what they do not know.
  source: { trim: true },
  record: {
    division: { from: 'division', default: context.division },
    simulated: 'simulated',
    'provenance.vendor': 'dataProvider',
  },
});

const location = {
  point: { longitude: '/location/coordinates/0', latitude: '/location/coordinates/1', from: 'WGS84' },
} as const;

/** The parts of an entity's id are the caller's to settle, so that ids of this standard stay what they are. */
const id = { from: 'id', urn: 'keep' };

/** Device of `dataModel.Device`. */
export const deviceMapping = (context: ImportContext): AuthoredMapping => ({
  mapping: 'ngsi-ld-device',
  ...shared(context),
  records: [
    {
      type: 'Device',
      id,
      fields: {
        name: { first: ['name', 'serialNumber', 'id'] },
        kind: {
          first: ['deviceKind', '/deviceCategory/0'],
          codes: withOwn('ht-device-kind', {
            sensor: 'other',
            meter: 'other',
            actuator: 'other',
            beacon: 'other',
            multimedia: 'camera',
            network: 'gateway',
          }),
        },
        status: {
          first: ['deviceStatus', 'deviceState'],
          codes: withOwn('ht-device-status', { ok: 'in-use', OK: 'in-use', 'out of service': 'disabled' }),
        },
        vendor: 'manufacturerName',
        model: 'modelName',
        serialNumber: 'serialNumber',
        protocol: { first: ['protocol', '/supportedProtocol/0'] },
        address: 'deviceAddress',
        installedOn: {
          first: ['dateInstalled', 'dateFirstUsed'],
          match: { pattern: '^(\\d{4}-\\d{2}-\\d{2})', write: '{value}T00:00:00Z' },
        },
        grid: { from: 'grid', urn: 'keep' },
        building: { from: 'building', urn: 'keep' },
        position: location,
      },
    },
  ],
});

/** Building of `dataModel.Building`. */
export const buildingMapping = (context: ImportContext): AuthoredMapping => ({
  mapping: 'ngsi-ld-building',
  ...shared(context),
  records: [
    {
      type: 'Building',
      id,
      fields: {
        name: { first: ['name', '/address/streetAddress', 'id'] },
        address: { from: '/address/streetAddress' },
        grid: { from: 'grid', urn: 'keep' },
        use: { from: 'buildingUse', codes: withOwn('gb-t-31000-building-use') },
        structure: { from: 'structure', codes: withOwn('house-structure') },
        floors: 'floorsAboveGround',
        units: 'units',
        estate: 'estate',
        floorArea: 'floorArea',
        householdCount: 'householdCount',
        residentCount: 'peopleCapacity',
        builtYear: 'builtYear',
        position: location,
      },
    },
  ],
});

/** Alert of `dataModel.Alert` and the event kinds that its sub-categories stand for, as the caller states them. */
export const alertMapping = (context: ImportContext, kinds: Readonly<Record<string, string>>): AuthoredMapping => ({
  mapping: 'ngsi-ld-alert',
  ...shared(context),
  records: [
    {
      type: 'Warning',
      id,
      fields: {
        kind: { first: ['eventKind', 'subCategory', 'category'], codes: withOwn('ht-event-kind', kinds) },
        grade: {
          from: 'severity',
          codes: { critical: '01', high: '02', medium: '03', low: '04', informational: '04' },
        },
        status: { from: 'warningStatus', codes: withOwn('ht-warning-status'), default: 'active' },
        rule: { from: 'rule', default: 'ngsi-ld' },
        headline: { first: ['headline', 'description', 'subCategory'] },
        issuedAt: 'dateIssued',
        device: { from: 'device', urn: 'keep' },
        grid: { from: 'grid', urn: 'keep' },
        event: { from: 'event', urn: 'keep' },
        evidence: { from: 'evidence', urn: 'keep' },
        position: location,
      },
    },
  ],
});

/** DeviceMeasurement of `dataModel.Device`. */
export const measurementMapping = (context: ImportContext): AuthoredMapping => ({
  mapping: 'ngsi-ld-measurement',
  ...shared(context),
  records: [
    {
      type: 'Observation',
      id,
      fields: {
        device: { from: 'refDevice', urn: 'keep' },
        property: {
          from: 'controlledProperty',
          codes: withOwn('ht-observed-property', { relativeHumidity: 'humidity', batteryLevel: 'battery.level' }),
        },
        value: { first: ['numValue', 'boolValue', 'textValue'] },
        unit: { from: 'unit', codes: units },
        observedAt: 'dateObserved',
        quality: { from: 'quality', codes: withOwn('ht-observation-quality'), default: 'good' },
        component: 'component',
        note: 'description',
      },
    },
  ],
});

/** Category of Smart Data Models for a device of this standard. */
export const deviceCategory = (kind: string): string =>
  kind.endsWith('-meter') ? 'meter' : kind === 'camera' ? 'multimedia' : kind === 'gateway' ? 'network' : 'sensor';

/** Category of Smart Data Models for an event kind, by its class. */
export const alertCategory = (kind: string): string =>
  ({ '06': 'environment', '10': 'health', '11': 'naturalDisaster', '14': 'traffic', '04': 'security' })[
    kind.slice(0, 2)
  ] ?? 'hazard';
