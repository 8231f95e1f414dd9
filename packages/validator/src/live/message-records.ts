import { rowsPath, type Dialect } from '../input/dialect.ts';
import { pointerTo } from '../records/pointer.ts';

/** A value that should be a record, and where in its message it stands. */
export interface HeldValue {
  readonly value: unknown;
  readonly pointer: string;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const each = (values: readonly unknown[], pointer: string): HeldValue[] =>
  values.map((value, index) => ({ value, pointer: `${pointer}/${index}` }));

/** Envelopes that tell of records instead of holding one. */
const withoutRecord = new Set(['dev.hutong.rejection']);

/** What stands in an envelope of CloudEvents 1.0; anything else stands for itself. */
function opened({ value, pointer }: HeldValue): HeldValue[] {
  if (!isObject(value) || typeof value['specversion'] !== 'string') return [{ value, pointer }];
  if (withoutRecord.has(String(value['type']))) return [];
  const { data, data_base64: bytes } = value;
  if (data !== undefined && data !== null) return [{ value: data, pointer: `${pointer}/data` }];
  if (typeof bytes !== 'string') return [];
  try {
    return [{ value: JSON.parse(Buffer.from(bytes, 'base64').toString('utf8')), pointer: `${pointer}/data_base64` }];
  } catch {
    return [{ value: bytes, pointer: `${pointer}/data_base64` }];
  }
}

/** The values of a message that should be records: one, a list, `{ "records": [ … ] }`, each by itself or in a CloudEvent. */
export function messageRecords(message: unknown): HeldValue[] {
  if (Array.isArray(message)) return each(message, '').flatMap(opened);
  if (isObject(message) && Array.isArray(message['records'])) return each(message['records'], '/records');
  return opened({ value: message, pointer: '' });
}

/** The rows of a message in a vendor's own dialect. */
export function messageRows(message: unknown, dialect: Dialect): HeldValue[] {
  if (Array.isArray(message)) return each(message, '');
  let value = message;
  let pointer = '';
  for (const name of dialect.rows === undefined ? [] : rowsPath(dialect)) {
    value = isObject(value) || Array.isArray(value) ? (value as Members)[name] : undefined;
    pointer = pointerTo(pointer, name);
  }
  return Array.isArray(value) ? each(value, pointer) : [{ value, pointer }];
}
