import { bilingual, errorCodes } from '@hutong/standard';
import { createFinding, readRecords, type ReadOptions } from '@hutong/validator';
import { present } from '../../present.ts';
import { foreignForm, type ForeignForm, type ForeignFormName, type FormContext } from '../foreign/foreign-form.ts';
import { createIssueList, type MapOptions, type MapResult } from '../map.ts';

type Row = Readonly<Record<string, unknown>>;

/** How `hutong map --format` converts. */
export type ForeignOptions = MapOptions & FormContext;

type IssueList = ReturnType<typeof createIssueList>;

const readAll = async (
  paths: readonly string[],
  { stdin, encoding }: MapOptions,
  issues: IssueList,
  how: Pick<ReadOptions, 'dialect' | 'translate'>,
  take: (record: Row) => void,
): Promise<void> => {
  for (const path of paths)
    for await (const { record } of readRecords(path, {
      ...how,
      ...present({ stdin, encoding }),
      onFinding: issues.add,
    }))
      take(record);
};

async function importFiles(paths: readonly string[], { dialect, translate }: ForeignForm, options: ForeignOptions) {
  const issues = createIssueList();
  let [read, written] = [0, 0];
  const counted: typeof translate = (row, place) => {
    read++;
    return translate(row, place);
  };
  await readAll(paths, options, issues, { dialect, translate: counted }, (record) => {
    written++;
    options.write(record);
  });
  return { read, written, ...issues.result() };
}

async function exportRecords(paths: readonly string[], { fromRecords }: ForeignForm, options: ForeignOptions) {
  const issues = createIssueList();
  const records: Row[] = [];
  await readAll(paths, options, issues, {}, (record) => void records.push(record));
  const { values, issues: found } = fromRecords(records);
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
}

/** Converts between a form of another standard and records. Throws HT7002 or HT3001 for a path that cannot be read. */
export async function mapForeign(
  paths: readonly string[],
  name: ForeignFormName,
  options: ForeignOptions,
): Promise<MapResult> {
  const form = await foreignForm(name, options);
  const result = options.reverse ? await exportRecords(paths, form, options) : await importFiles(paths, form, options);
  return { mapping: name, direction: options.reverse ? 'from-standard' : 'to-standard', ...result };
}
