import { toHex, fromHex, type ByteReader, type ByteWriter } from '@hutong/adapter-kit';
import { bilingual, HutongError } from '@hutong/standard';
import { countError, counted, readCount, type FunctionLayout, type Layout } from './layout.ts';

/** The only reference type of the specification. */
const referenceType = 6;

/** A part of a file: `count` records (registers) from `record` on. */
export interface FileReference {
  readonly file: number;
  readonly record: number;
  readonly count: number;
}

/** What is written to a file; the data are whole registers in hexadecimal. */
export interface FileRecord {
  readonly file: number;
  readonly record: number;
  readonly data: string;
}

const field = 'body.records';

const readReferenceType = (reader: ByteReader): void => {
  const type = reader.uint8(`${field}.referenceType`);
  if (type !== referenceType)
    throw new HutongError('HT4006', {
      offset: reader.position - 1,
      field: `${field}.referenceType`,
      facts: { type, expected: referenceType },
    });
};

const readList = <Entry>(reader: ByteReader, one: (place: string) => Entry): Entry[] => {
  readCount(reader);
  const entries: Entry[] = [];
  while (reader.remaining > 0) entries.push(one(`${field}.${entries.length}`));
  return entries;
};

/** A byte count and what `content` writes. */
const writeList = (writer: ByteWriter, size: number, content: () => void): void => {
  writer.uint8(size, 'body.byteCount');
  content();
};

const registersOf = (data: string): Uint8Array => {
  const bytes = fromHex(data);
  if (bytes.length % 2 !== 0) throw new HutongError('HT4009', { field: `${field}.data`, facts: { data } });
  return bytes;
};

/** Function 20 (6.14). */
export const readFileRecord: FunctionLayout<
  'readFileRecord',
  { readonly records: readonly FileReference[] },
  { readonly records: readonly string[] }
> = {
  name: 'readFileRecord',
  title: bilingual('读文件记录', 'Read file record'),
  broadcast: false,
  request: {
    length: counted(2),
    read: (reader) => ({
      name: 'readFileRecord',
      records: readList(reader, (place) => {
        readReferenceType(reader);
        return {
          file: reader.uint16be(`${place}.file`),
          record: reader.uint16be(`${place}.record`),
          count: reader.uint16be(`${place}.count`),
        };
      }),
    }),
    write: (writer, { records }) =>
      writeList(writer, records.length * 7, () => {
        for (const { file, record, count } of records) {
          writer.uint8(referenceType, `${field}.referenceType`);
          writer.uint16be(file, `${field}.file`);
          writer.uint16be(record, `${field}.record`);
          writer.uint16be(count, `${field}.count`);
        }
      }),
  },
  reply: {
    length: counted(2),
    read: (reader) => ({
      name: 'readFileRecord',
      records: readList(reader, (place) => {
        const offset = reader.position;
        const length = reader.uint8(`${field}.length`);
        if (length < 1 || length % 2 === 0) throw countError(offset, length, reader.remaining);
        readReferenceType(reader);
        return toHex(reader.take(length - 1, place));
      }),
    }),
    write(writer, { records }) {
      const parts = records.map(registersOf);
      writeList(
        writer,
        parts.reduce((size, part) => size + part.length + 2, 0),
        () => {
          for (const part of parts) {
            writer.uint8(part.length + 1, `${field}.length`);
            writer.uint8(referenceType, `${field}.referenceType`);
            writer.put(part);
          }
        },
      );
    },
  },
};

const written: Layout<{ readonly name: 'writeFileRecord'; readonly records: readonly FileRecord[] }> = {
  length: counted(2),
  read: (reader) => ({
    name: 'writeFileRecord',
    records: readList(reader, (place) => {
      readReferenceType(reader);
      const file = reader.uint16be(`${place}.file`);
      const record = reader.uint16be(`${place}.record`);
      const count = reader.uint16be(`${field}.length`);
      return { file, record, data: toHex(reader.take(count * 2, `${place}.data`)) };
    }),
  }),
  write(writer, { records }) {
    const parts = records.map(({ data }) => registersOf(data));
    writeList(
      writer,
      parts.reduce((size, part) => size + part.length + 7, 0),
      () =>
        records.forEach(({ file, record }, index) => {
          const part = parts[index] ?? new Uint8Array();
          writer.uint8(referenceType, `${field}.referenceType`);
          writer.uint16be(file, `${field}.file`);
          writer.uint16be(record, `${field}.record`);
          writer.uint16be(part.length / 2, `${field}.count`);
          writer.put(part);
        }),
    );
  },
};

type Written = { readonly records: readonly FileRecord[] };

/** Function 21 (6.15); the reply is an echo. */
export const writeFileRecord: FunctionLayout<'writeFileRecord', Written, Written> = {
  name: 'writeFileRecord',
  title: bilingual('写文件记录', 'Write file record'),
  broadcast: true,
  request: written,
  reply: written,
};
