import { bilingual, formatUrn, parseUrn } from '@hutong/standard';
import type { RecordIssue, Translate } from '@hutong/validator';
import { compileMapping } from '../compile/compile-mapping.ts';
import type { Crosswalk } from '../compile/crosswalk.ts';
import { pointerOfSource } from '../compile/source-path.ts';
import { foreignIssue, type Converted, type ImportContext } from '../foreign/foreign-issue.ts';
import { inWgs84 } from '../foreign/in-wgs84.ts';
import { openFields } from '../foreign/open-fields.ts';
import { sourceRead, tracedRecord } from '../foreign/traced-record.ts';
import { fieldCover, rowLeaves } from '../measure/row-leaves.ts';
import { encodeLocalId } from '../values/local-id.ts';
import { textOf } from '../values/text-of.ts';
import { placeInEntity } from './place-in-entity.ts';
import { readEntity, type NgsiForm, type PlainEntity } from './read-entity.ts';
import {
  alertCategory,
  alertMapping,
  buildingMapping,
  deviceCategory,
  deviceMapping,
  measurementMapping,
} from './smart-data-models.ts';
import { writeEntity } from './write-entity.ts';

type Row = Readonly<Record<string, unknown>>;

/** Settings of a conversion with NGSI-LD. */
export interface NgsiLdOptions extends ImportContext {
  /** Event kinds of the standard by the sub-categories of alerts; nothing is guessed. */
  readonly kinds?: Readonly<Record<string, string>>;
}

/** Entities of Smart Data Models and records of the standard, both ways. Neither way throws. */
export interface NgsiLd {
  readonly toRecord: (entity: unknown) => Converted<Row>;
  /** The same for the validator's readers, with the way from the record back into the entity. */
  readonly translate: Translate;
  /** Personal and sensitive fields stay behind and are named (HT9012). */
  readonly fromRecord: (record: Row, form?: NgsiForm) => Converted<Row>;
}

/** Types of Smart Data Models that have a record type of the standard. */
const types: Readonly<Record<string, string>> = {
  Device: 'Device',
  Building: 'Building',
  Alert: 'Warning',
  DeviceMeasurement: 'Observation',
};
const entityTypes = Object.fromEntries(Object.entries(types).map(([entity, record]) => [record, entity]));

const urnOf = (type: string, id: string, system: string): string =>
  parseUrn(id) === undefined ? formatUrn(type, system, encodeLocalId(id.replace(/^urn:ngsi-ld:[^:]*:/, ''))) : id;

/** An issue of the mapping as one of the document. */
const plainIssue = ({ code, severity, message, fix }: RecordIssue, pointer: string): RecordIssue => ({
  code,
  severity,
  pointer,
  message,
  fix,
});

const isPoint = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && (value as Row)['type'] === 'Point');

const lost = (pointer: string): RecordIssue => {
  const name = pointer.slice(1);
  return foreignIssue(
    'HT9011',
    pointer,
    bilingual(`标准记录中没有 ${name} 的位置`, `The record has no place for ${name}`),
    'warning',
  );
};

const referenceTypes: Readonly<Record<string, string>> = {
  refDevice: 'Device',
  building: 'Building',
  grid: 'Grid',
  device: 'Device',
};

/** The entity's values as the mapping reads them: ids settled, shapes that are no points left out. */
const rowOf = (
  { id, type, values }: PlainEntity,
  record: string,
  { system }: ImportContext,
): Record<string, unknown> => {
  const row: Record<string, unknown> = { ...values, id: urnOf(record, id, system) };
  if (!isPoint(row['location'])) delete row['location'];
  for (const [name, target] of Object.entries(referenceTypes))
    if (typeof row[name] === 'string') row[name] = urnOf(target, row[name], system);
  if (type === 'Alert' && typeof row['description'] === 'string' && row['headline'] === undefined)
    row['headline'] = Array.from(row['description']).slice(0, 200).join('');
  return row;
};

/** What Smart Data Models ask for beside the values of the mapping. */
const completed = (record: Row, row: Record<string, unknown>): Record<string, unknown> => {
  const { id: _, location, numValue, ...values } = row as Record<string, unknown> & { location?: Row };
  if (location !== undefined) values['location'] = { type: 'Point', ...location };
  if (numValue !== undefined)
    values[typeof numValue === 'number' ? 'numValue' : typeof numValue === 'boolean' ? 'boolValue' : 'textValue'] =
      numValue;
  if (record['type'] === 'Device') values['deviceCategory'] = [deviceCategory(textOf(record['kind']))];
  if (record['type'] === 'Warning') values['category'] = alertCategory(textOf(record['kind']));
  return values;
};

/** Compiles the mappings of the entities that are exchanged. */
export async function createNgsiLd(options: NgsiLdOptions): Promise<NgsiLd> {
  const crosswalks = new Map<string, Crosswalk>();
  for (const [type, mapping] of [
    ['Device', deviceMapping(options)],
    ['Building', buildingMapping(options)],
    ['Warning', alertMapping(options, options.kinds ?? {})],
    ['Observation', measurementMapping(options)],
  ] as const)
    crosswalks.set(type, await compileMapping(mapping));

  const translate = (given: unknown): ReturnType<Translate> => {
    const { value: entity, issues } = readEntity(given);
    if (entity === undefined) return { records: [], issues };
    const type = types[entity.type];
    const crosswalk = type === undefined ? undefined : crosswalks.get(type);
    if (type === undefined || crosswalk === undefined) {
      const message = bilingual(`没有与 ${entity.type} 对应的记录类型`, `No record type stands for ${entity.type}`);
      return { records: [], issues: [...issues, foreignIssue('HT9011', '/type', message)] };
    }
    const row = rowOf(entity, type, options);
    const outcome = crosswalk.toStandard(row);
    const cover = fieldCover([...crosswalk.sourceFields, 'deviceCategory', 'category']);
    const place = (source: string): string => placeInEntity(given, pointerOfSource(source));
    const own = outcome.issues.map((issue) => {
      const source = sourceRead(issue.sources, row);
      return plainIssue(issue, source === undefined ? issue.pointer : place(source));
    });
    const left = rowLeaves({ ...entity.values }, cover.looksInside)
      .filter(
        ({ pointer, value }) =>
          value !== '' && !(pointer.startsWith('/location') && row['location'] !== undefined) && !cover.covers(pointer),
      )
      .map(({ pointer }) => ({ ...lost(pointer), pointer: placeInEntity(given, pointer) }));
    const [mapped] = outcome.records;
    return mapped === undefined
      ? { records: [], issues: [...issues, ...own] }
      : {
          records: [tracedRecord(mapped, row, outcome.issues, place)],
          issues: [
            ...issues,
            ...own,
            ...(row['location'] === undefined && entity.values['location'] !== undefined ? [lost('/location')] : []),
            ...left.filter(({ pointer }) => !pointer.startsWith('/location')),
          ],
        };
  };
  return {
    translate,
    toRecord: (given) => {
      const {
        records: [traced],
        issues,
      } = translate(given);
      return { ...(traced === undefined ? {} : { value: traced.record }), issues };
    },
    fromRecord: (record, form = 'normalized') => {
      const entityType = entityTypes[textOf(record['type'])];
      const crosswalk = crosswalks.get(textOf(record['type']));
      if (entityType === undefined || crosswalk === undefined || typeof record['id'] !== 'string') {
        const message = bilingual(
          `${textOf(record['type'])} 没有对应的 NGSI-LD 实体`,
          `No entity of NGSI-LD stands for ${textOf(record['type'])}`,
        );
        return { issues: [foreignIssue('HT9011', '/type', message)] };
      }
      const { open, issues } = openFields(record);
      inWgs84(open, issues);
      const { row, issues: own } = crosswalk.fromStandard([open]);
      const carried = fieldCover(
        crosswalk.records.flatMap(({ rules }) =>
          rules.filter(({ backward }) => backward !== undefined).map(({ pointer }) => pointer),
        ),
      );
      const given = new Set(['/type', '/specVersion', '/provenance/system']);
      const left = rowLeaves(open, () => false)
        .filter(({ pointer }) => !given.has(pointer) && !carried.covers(pointer))
        .map(({ pointer }) =>
          foreignIssue(
            'HT9011',
            pointer,
            bilingual(`实体中没有 ${pointer.slice(1)} 的位置`, `The entity has no place for ${pointer.slice(1)}`),
            'warning',
          ),
        );
      const entity = { id: record['id'], type: entityType, values: completed(record, { ...row }) };
      return {
        value: writeEntity(entity, form),
        issues: [...issues, ...own.map((issue) => plainIssue(issue, issue.pointer)), ...left],
      };
    },
  };
}
