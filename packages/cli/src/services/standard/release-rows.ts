import type { FieldKind, ReleaseField, ReleaseManifest } from '@hutong/standard';
import { cellReader } from '@hutong/validator';

type Row = Readonly<Record<string, unknown>>;

/** Whether a file is a table, whose cells have no types of their own. */
export const isTable = (path: string): boolean => /\.(?:csv|tsv|xlsx)$/iu.test(path);

const own = new Set(['type', '类型', 'specVersion', '标准版本']);

const fieldsOf = (release: ReleaseManifest, type: string): ReadonlyMap<string, ReleaseField> =>
  new Map(Object.entries({ ...release.common, ...release.entities[type]?.fields }));

/** The path of a column: a field's path, or the Chinese or English title of a member of the record. */
function pathOf(fields: ReadonlyMap<string, ReleaseField>, header: string): string | undefined {
  const name = header.trim();
  if (fields.has(name)) return name;
  for (const [path, { title }] of fields)
    if (!path.includes('.') && !path.includes('[') && (title.zh === name || title.en === name)) return path;
  return undefined;
}

function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) record[first] = value;
  else {
    const inner = typeof record[first] === 'object' && record[first] !== null ? record[first] : {};
    put(inner as Record<string, unknown>, rest.join('.'), value);
    record[first] = inner;
  }
}

/**
 * Reads the rows of a table by the fields of a release: columns are paths (`position.lng`) or titles, cells get the
 * types of their fields, and empty ones are left out. A column that the release does not know stays as it is called,
 * so that the conversion names it.
 */
export function releaseRows(release: ReleaseManifest, assumedType?: string): (row: Row) => Row {
  return (row) => {
    const cell = (name: string): string | undefined =>
      typeof row[name] === 'string' && row[name] !== '' ? row[name] : undefined;
    const type = cell('type') ?? cell('类型') ?? assumedType;
    const fields = fieldsOf(release, type ?? '');
    const record: Record<string, unknown> = {
      ...(type === undefined ? {} : { type }),
      specVersion: cell('specVersion') ?? cell('标准版本') ?? release.version,
    };
    for (const [header, value] of Object.entries(row)) {
      if (own.has(header.trim()) || value === '' || value === undefined) continue;
      const path = pathOf(fields, header);
      const field = fields.get(path ?? '');
      const read =
        field === undefined || typeof value !== 'string' ? value : cellReader({ type: field.type } as FieldKind)(value);
      put(record, path ?? header, read);
    }
    return record;
  };
}
