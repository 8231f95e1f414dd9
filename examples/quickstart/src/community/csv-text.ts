type Row = Readonly<Record<string, unknown>>;

/** A column of an export: the path of the value in the record, and the header the vendor writes. */
export type Column = readonly [path: string, header?: string];

const valueAt = (record: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value === undefined ? undefined : (value as Row)[name]), record);

const cell = (value: unknown): string => {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Records as CSV with a header line. */
export const csvText = (columns: readonly Column[], records: readonly object[]): string =>
  [
    columns.map(([path, header]) => header ?? path),
    ...records.map((record) => columns.map(([path]) => cell(valueAt(record as Row, path)))),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
