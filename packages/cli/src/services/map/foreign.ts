import { bilingual, errorCodes } from '@hutong/standard';
import { createFinding, readRecords, type RecordIssue } from '@hutong/validator';
import { readText } from '../../files/read-input.ts';
import { createIssueList, type MapOptions, type MapResult } from '../map.ts';

type Row = Readonly<Record<string, unknown>>;

/** Forms of other standards that records are exchanged in. */
export const foreignForms = ['ngsi-ld', 'sensorthings', 'cap'] as const;

/** Name of a form. */
export type ForeignForm = (typeof foreignForms)[number];

export interface ForeignOptions extends MapOptions {
  /** System that issues the ids of imported records. */
  readonly system: string;
  readonly division: string;
  /** Codes of the standard by those of the other form: event kinds, or observed properties for SensorThings. */
  readonly codes: Readonly<Record<string, string>>;
  /** How NGSI-LD is written. */
  readonly shape?: 'normalized' | 'concise' | 'keyValues' | undefined;
}

/** What a form makes of one value on its way in, and of all records on their way out. */
interface Converter {
  readonly toRecords: (value: unknown) => { records: readonly Row[]; issues: readonly RecordIssue[] };
  readonly fromRecords: (records: readonly Row[]) => { values: readonly Row[]; issues: readonly RecordIssue[] };
}

const one = <Value>({ value, issues }: { readonly value?: Value; readonly issues: readonly RecordIssue[] }) => ({
  records: value === undefined ? [] : [value],
  issues,
});

const each = (
  records: readonly Row[],
  convert: (record: Row) => { readonly value?: Row; readonly issues: readonly RecordIssue[] },
) => {
  const done = records.map(convert);
  return {
    values: done.flatMap(({ value }) => (value === undefined ? [] : [value])),
    issues: done.flatMap(({ issues }) => issues),
  };
};

const converterOf = async (form: ForeignForm, options: ForeignOptions): Promise<Converter> => {
  const { system, division, codes, shape } = options;
  if (form === 'ngsi-ld') {
    const { createNgsiLd } = await import('@hutong/crosswalk/ngsi-ld');
    const ngsiLd = await createNgsiLd({ system, division, kinds: codes });
    return {
      toRecords: (value) => one(ngsiLd.toRecord(value)),
      fromRecords: (records) => each(records, (record) => ngsiLd.fromRecord(record, shape)),
    };
  }
  if (form === 'sensorthings') {
    const { createSensorThings } = await import('@hutong/crosswalk/sensorthings');
    const sensorThings = await createSensorThings({ system, division, properties: codes });
    return {
      toRecords: sensorThings.toRecords,
      fromRecords: (records) => {
        const { things, issues } = sensorThings.fromRecords(records);
        return { values: things, issues };
      },
    };
  }
  const { capToWarning, readCap, warningToCap, writeCap } = await import('@hutong/crosswalk/cap');
  return {
    toRecords: (value) => {
      const { value: alert, issues } = readCap(String(value));
      // An alert that breaks the rules of CAP is not taken for a warning.
      if (alert === undefined || issues.length > 0) return { records: [], issues };
      return one(capToWarning(alert, { system, division, kinds: codes }));
    },
    fromRecords: (records) =>
      each(records, (record) => {
        const { value: alert, issues } = warningToCap(record);
        return {
          issues,
          ...(alert === undefined ? {} : { value: { identifier: alert.identifier, xml: writeCap(alert) } }),
        };
      }),
  };
};

const importFiles = async (
  paths: readonly string[],
  form: ForeignForm,
  converter: Converter,
  options: ForeignOptions,
) => {
  const issues = createIssueList();
  let [read, written] = [0, 0];
  const take = (records: readonly Row[]): void => {
    for (const record of records) {
      written++;
      options.write(record);
    }
  };
  for (const path of paths) {
    if (form === 'cap') {
      read++;
      const { records, issues: found } = converter.toRecords(await readText(path));
      for (const issue of found) issues.add({ ...issue, name: errorCodes[issue.code].name, file: path, line: 1 });
      take(records);
      continue;
    }
    const translate = (value: unknown) => {
      read++;
      const { records, issues: found } = converter.toRecords(value);
      return { issues: found, records: records.map((record) => ({ record, sourceOf: () => undefined })) };
    };
    const reading = { dialect: { rows: '/value' }, translate, onFinding: issues.add };
    for await (const { record } of readRecords(path, {
      ...reading,
      ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    }))
      take([record]);
  }
  return { read, written, ...issues.result() };
};

const exportRecords = async (paths: readonly string[], converter: Converter, options: ForeignOptions) => {
  const issues = createIssueList();
  const records: Row[] = [];
  for (const path of paths)
    for await (const { record } of readRecords(path, {
      onFinding: issues.add,
      ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    }))
      records.push(record);
  const { values, issues: found } = converter.fromRecords(records);
  for (const issue of found)
    issues.add({ ...issue, name: errorCodes[issue.code].name, file: paths[0] ?? '-', line: 1 });
  for (const value of values) options.write(value);
  if (records.length === 0)
    issues.add(
      createFinding('HT3005', {
        file: paths[0] ?? '-',
        line: 1,
        message: bilingual('没有可导出的记录', 'There are no records to export'),
      }),
    );
  return { read: records.length, written: values.length, ...issues.result() };
};

/** Converts between a form of another standard and records. Throws HT7002 or HT3001 for a path that cannot be read. */
export async function mapForeign(
  paths: readonly string[],
  form: ForeignForm,
  options: ForeignOptions,
): Promise<MapResult> {
  const converter = await converterOf(form, options);
  const result = options.reverse
    ? await exportRecords(paths, converter, options)
    : await importFiles(paths, form, converter, options);
  return { mapping: form, direction: options.reverse ? 'from-standard' : 'to-standard', ...result };
}
