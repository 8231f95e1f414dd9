import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { codeLists, Warning } from '@hutong/standard';
import { createRecordValidator } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import type { CapAlert, CapInfo } from './cap-alert.ts';
import { checkCap } from './cap-rules.ts';
import { capToWarning } from './cap-to-warning.ts';
import { readCap } from './read-cap.ts';
import { parseChineseAlertId } from './read-chinese-alert.ts';
import { warningToCap } from './warning-to-cap.ts';
import { writeCap } from './write-cap.ts';

interface Vector {
  readonly id: string;
  readonly frame: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../../../../spec/vectors/cap/published.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
const context = { system: 'test', division: '340111999001' };

const pairs = (list: CapInfo['eventCode']) => list?.map(({ valueName, value }) => [valueName, value]);

/** An info block in the shape of the vectors, with the members that the vector speaks of. */
const infoView = (info: CapInfo, wanted: Readonly<Record<string, unknown>>) => {
  const all: Readonly<Record<string, unknown>> = {
    ...info,
    eventCode: pairs(info.eventCode),
    parameters: info.parameter?.length,
    resources: info.resource,
    areas: info.area?.map(({ areaDesc, polygon, circle, geocode }) => ({
      areaDesc,
      ...(circle === undefined ? {} : { circle }),
      ...(polygon === undefined
        ? {}
        : {
            polygonPoints: polygon.map((text) => text.split(/\s+/).length),
            polygonClosed: polygon.every((text) => text.split(/\s+/)[0] === text.split(/\s+/).at(-1)),
          }),
      ...(geocode === undefined ? {} : { geocode: pairs(geocode) }),
    })),
  };
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, all[name]]));
};

const alertView = (alert: CapAlert, wanted: Readonly<Record<string, unknown>>) => {
  const all: Readonly<Record<string, unknown>> = {
    ...alert,
    info: alert.info.map((info, index) =>
      infoView(info, (wanted['info'] as Record<string, unknown>[] | undefined)?.[index] ?? {}),
    ),
    infoCount: alert.info.length,
    languages: alert.info.map(({ language }) => language),
    events: alert.info.map(({ event }) => event),
    severities: alert.info.map(({ severity }) => severity),
  };
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, all[name]]));
};

/** The errors of the vectors in our words: the pointer of the element. */
const errors: Readonly<Record<string, string>> = {
  'bad-sent-z': '/sent',
  'bad-status': '/status',
  'google-invalid': '/scope',
};

const published = vectors.filter(({ id, expect: wanted }) => !(id in errors) && 'version' in wanted);

describe('published alerts', () => {
  it('are all looked at', () => {
    const special = ['cn-12379-wind-blue', 'cn-identifier-legacy'];
    expect(new Set([...published.map(({ id }) => id), ...Object.keys(errors), ...special])).toEqual(
      new Set(vectors.map(({ id }) => id)),
    );
    expect(published.length).toBeGreaterThan(4);
  });

  it.each(published)('$id is read as it says', ({ frame, expect: wanted }) => {
    const { value, issues } = readCap(frame);
    expect(issues).toEqual([]);
    expect(alertView(value as CapAlert, wanted)).toEqual(wanted);
  });

  it.each(published)('$id stands again after writing', ({ frame }) => {
    const { value } = readCap(frame);
    const again = readCap(writeCap(value as CapAlert));
    const { version: _, info, ...rest } = value as CapAlert;
    expect(again.value).toMatchObject({ ...rest, version: '1.2' });
    expect(again.value?.info.length).toBe(info.length);
  });

  it.each(Object.entries(errors))('%s is refused at %s', (id, pointer) => {
    const vector = vectors.find((one) => one.id === id);
    const { issues } = readCap(vector?.frame ?? '');
    expect(issues.map(({ code, pointer: at }) => [code, at])).toEqual([['HT9009', pointer]]);
  });

  it('of the Chinese national release: colours, comma lists and its own names', () => {
    const vector = vectors.find(({ id }) => id === 'cn-12379-wind-blue');
    const wanted = vector?.expect ?? {};
    const { value } = readCap(vector?.frame ?? '');
    expect(value).toMatchObject({
      version: 'cn-12379',
      identifier: wanted['identifier'],
      sender: wanted['senderCode'],
      sent: wanted['sendTime'],
      msgType: wanted['msgType'],
      code: wanted['methods'],
      references: (wanted['references'] as string[])[0],
    });
    expect(value?.info[0]).toMatchObject({
      severity: wanted['capSeverity'],
      effective: wanted['effective'],
      eventCode: [{ value: wanted['eventType'] }],
      parameter: [{ valueName: 'colour', value: wanted['severity'] }],
      area: [{ areaDesc: '河南省', geocode: [{ value: '410000000000' }] }],
    });
    const warning = capToWarning(value as CapAlert, { ...context, kinds: { '11B06': '110101' } });
    expect(createRecordValidator().validate(warning.value)).toEqual([]);
    expect(warning.value).toMatchObject({ grade: '04', kind: '110101' });
  });

  it('have identifiers whose parts can be told in the Chinese release', () => {
    const vector = vectors.find(({ id }) => id === 'cn-identifier-legacy');
    const { area, dept, unit, ext } = (vector?.expect ?? {}) as Record<string, string>;
    expect(parseChineseAlertId(vector?.frame ?? '')).toEqual({
      area,
      department: dept,
      unit,
      extension: ext,
      time: '2020-02-05T10:51:19+08:00',
      serial: undefined,
    });
    expect(parseChineseAlertId('x')).toBeUndefined();
  });
});

const alert = (inner: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a</identifier><sender>b</sender><sent>2026-01-02T08:00:00+08:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${inner}</alert>`;

describe('hostile and broken documents', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;&l;"><!ENTITY n "&m;&m;&m;&m;">]>';
  it.each([
    ['billion laughs', alert('<note>&n;</note>', laughs), 'HT9010'],
    [
      'an external entity',
      alert('<note>&x;</note>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'HT9010',
    ],
    ['too deep a nesting', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, 'HT9010'],
    ['too long a document', alert(`<note>${'x'.repeat(1024 * 1024)}</note>`), 'HT9010'],
    ['a tag that is not closed', '<alert><identifier>', 'HT9009'],
    ['another document', '<feed/>', 'HT9009'],
    ['an unknown namespace', '<alert xmlns="urn:other"/>', 'HT9009'],
    ['nothing', '', 'HT9009'],
  ])('%s is an issue', (_, text, code) => {
    const { value, issues } = readCap(text);
    expect(value).toBeUndefined();
    expect(issues[0]?.code).toBe(code);
  });

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCap(alert(text))));
    fc.assert(fc.property(fc.string(), (text) => void readCap(text)));
  });
});

describe('the rules of CAP 1.2', () => {
  const good = readCap(
    alert(
      '<info><category>Fire</category><event>x</event><urgency>Past</urgency><severity>Minor</severity><certainty>Likely</certainty><area><areaDesc>y</areaDesc></area></info>',
    ),
  ).value as CapAlert;
  const info = good.info[0] as CapInfo;
  const withArea = (area: object): CapAlert => ({ ...good, info: [{ ...info, area: [{ areaDesc: 'y', ...area }] }] });
  it.each<[string, CapAlert, string]>([
    ['a blank in the identifier', { ...good, identifier: 'a b' }, '/identifier'],
    ['Restricted without restriction', { ...good, scope: 'Restricted' }, '/restriction'],
    ['Private without addresses', { ...good, scope: 'Private' }, '/addresses'],
    ['an update of nothing', { ...good, msgType: 'Update' }, '/references'],
    ['a reference in parts', { ...good, references: 'a,b' }, '/references'],
    ['no category', { ...good, info: [{ ...info, category: [] }] }, '/info/0/category'],
    ['a category of its own', { ...good, info: [{ ...info, category: ['Wind'] }] }, '/info/0/category'],
    ['an expiry in UTC by Z', { ...good, info: [{ ...info, expires: '2026-01-02T08:00:00Z' }] }, '/info/0/expires'],
    ['an open polygon', withArea({ polygon: ['1,2 3,4 5,6 7,8'] }), '/info/0/area/0/polygon'],
    ['a circle without radius', withArea({ circle: ['1,2'] }), '/info/0/area/0/circle'],
  ])('%s', (_, broken, pointer) => {
    expect(checkCap(good)).toEqual([]);
    expect(checkCap(broken).map(({ pointer: at }) => at)).toEqual([pointer]);
  });
});

describe('warnings', () => {
  const codes = <Id extends keyof typeof codeLists>(id: Id): string[] => codeLists[id].entries.map(({ code }) => code);
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((value) => value.replaceAll(/[\p{C}\s]/gu, '') || 'x');
  const warnings = fc.record(
    {
      ...Object.fromEntries(
        ['id', 'type', 'specVersion', 'division', 'provenance'].map((name) => [
          name,
          fc.constant(Warning.example[name]),
        ]),
      ),
      kind: fc.constantFrom(...codes('ht-event-kind')),
      grade: fc.constantFrom(...codes('gb-t-31000-event-grade')),
      status: fc.constantFrom(...codes('ht-warning-status')),
      rule: text,
      headline: text,
      issuedAt: fc.constantFrom('2026-01-02T08:00:00+08:00', '2026-01-02T00:00:00.125Z'),
      simulated: fc.constant(true),
      device: fc.constant('urn:hutong:device:example:d-1'),
      event: fc.constant('urn:hutong:event:example:e-1'),
      evidence: fc.array(fc.constantFrom('urn:hutong:observation:example:o-1', 'urn:hutong:observation:example:o-2'), {
        minLength: 1,
        maxLength: 3,
      }),
      position: fc.record({
        longitude: fc.double({ min: 100, max: 120, noNaN: true }),
        latitude: fc.double({ min: 20, max: 40, noNaN: true }),
        crs: fc.constantFrom('WGS84', 'GCJ02', 'CGCS2000'),
      }),
    },
    {
      requiredKeys: [
        'kind',
        'grade',
        'status',
        'rule',
        'headline',
        'issuedAt',
        'id',
        'type',
        'specVersion',
        'division',
        'provenance',
      ] as never[],
    },
  );

  it('come back from CAP as they were, and their alerts keep its rules', () => {
    fc.assert(
      fc.property(warnings, (warning) => {
        const there = warningToCap(warning);
        expect(there.issues).toEqual([]);
        expect(checkCap(there.value as CapAlert)).toEqual([]);
        const read = readCap(writeCap(there.value as CapAlert));
        expect(read.issues).toEqual([]);
        const back = capToWarning(read.value as CapAlert, context);
        expect(back.issues).toEqual([]);
        expect(back.value).toEqual(warning);
      }),
    );
  });

  it('name what CAP has no place for', () => {
    const { issues } = warningToCap({ ...Warning.example, validTo: '2026-12-31' });
    expect(issues).toEqual([expect.objectContaining({ code: 'HT9011', pointer: '/validTo', severity: 'warning' })]);
  });

  it('are not made of other records', () => {
    expect(warningToCap({ type: 'Device' }).issues[0]).toMatchObject({ code: 'HT9011' });
    expect(warningToCap({ ...Warning.example, issuedAt: undefined }).issues[0]?.pointer).toBe('/issuedAt');
  });

  it('are not made of alerts whose kind nobody stated', () => {
    const vector = vectors.find(({ id }) => id === 'google-weather');
    const { value } = readCap(vector?.frame ?? '');
    expect(capToWarning(value as CapAlert, context).issues[0]).toMatchObject({
      code: 'HT9002',
      pointer: '/info/0/eventCode',
    });
    const known = capToWarning(value as CapAlert, { ...context, kinds: { FFA: '110401' } });
    expect(createRecordValidator().validate(known.value)).toEqual([]);
    expect(known.value).toMatchObject({
      kind: '110401',
      grade: '02',
      status: 'active',
      rule: 'cap:w-nws.webmaster@noaa.gov',
    });
    expect(known.issues.map(({ pointer }) => pointer)).toContain('/info/0/description');
    const bare = vectors.find(({ id }) => id === 'google-no_optional_fields');
    expect(capToWarning(readCap(bare?.frame ?? '').value as CapAlert, context).issues[0]).toMatchObject({
      code: 'HT9011',
    });
  });
});

it('elements are written in the order of the schema', () => {
  const { value } = readCap(vectors.find(({ id }) => id === 'google-canada')?.frame ?? '');
  const text = writeCap(value as CapAlert);
  const places = [
    '<msgType>',
    '<source>',
    '<scope>',
    '<code>',
    '<references>',
    '<info>',
    '<language>',
    '<category>',
    '<event>',
    '<urgency>',
  ].map((tag) => text.indexOf(tag));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
