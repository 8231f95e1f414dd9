import { fromHex, type ByteReader, type ByteWriter, type Codec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { lengthLocation, type Location } from './location.ts';

/** An entry of a batch that cannot be read; those around it hold. */
export interface BrokenLocation {
  /** Place among all entries of the batch, from 0. */
  readonly index: number;
  /** `truncated`: shorter than a position. `overrun`: longer than what is left. `missing`: promised by the count alone. */
  readonly reason: 'truncated' | 'overrun' | 'missing';
  /** Where its length stands, in bytes from the start of the body. */
  readonly offset: number;
  /** Length that it states. */
  readonly declared?: number;
  /** What is there of it, in hexadecimal. */
  readonly raw?: string;
}

/** Locations that a terminal kept while it had no connection (0x0704). */
export interface LocationBatch {
  /** Entries that the message promises, when they are not as many as there are. */
  readonly count?: number;
  /** 0 as usual, 1 from a blind area. */
  readonly kind: number;
  readonly locations: readonly Location[];
  readonly broken?: readonly BrokenLocation[];
}

const lengthSize = 2;

const readBroken = (reader: ByteReader, index: number, start: number, field: string): BrokenLocation => {
  const offset = reader.position - start;
  if (reader.remaining < lengthSize) {
    const raw = reader.hex(reader.remaining, `${field}.raw`);
    return raw === '' ? { index, reason: 'missing', offset } : { index, reason: 'truncated', offset, raw };
  }
  const declared = reader.uint16be(`${field}.length`);
  const reason = declared > reader.remaining ? 'overrun' : 'truncated';
  const raw = reader.hex(Math.min(declared, reader.remaining), `${field}.raw`);
  return { index, reason, offset, declared, raw };
};

/** The entry that begins here; undefined, with nothing read, when it has no place for a position. */
const readSound = (reader: ByteReader, field: string): Location | undefined => {
  const { bytes, position, remaining } = reader;
  const length = ((bytes[position] ?? 0) << 8) | (bytes[position + 1] ?? 0);
  if (remaining < lengthSize + 28 || length < 28 || length > remaining - lengthSize) return undefined;
  return lengthLocation.read(reader, field);
};

const writeBroken = (writer: ByteWriter, { declared, raw = '' }: BrokenLocation, field: string): void => {
  if (declared !== undefined) writer.uint16be(declared, `${field}.declared`);
  writer.put(fromHex(raw));
};

/**
 * The kind stands between the count and the entries. An entry that cannot be read spoils no other: one that is too
 * short is stepped over, one that is too long takes what is left, and the rest of the count is missing.
 */
export const locationBatch: Codec<LocationBatch> = {
  read(reader, field) {
    const start = reader.position;
    const count = reader.uint16be(`${field}.count`);
    const kind = reader.uint8(`${field}.kind`);
    const locations: Location[] = [];
    const broken: BrokenLocation[] = [];
    let index = 0;
    for (; index < count; index++) {
      const sound = readSound(reader, `${field}.locations.${locations.length}`);
      if (sound !== undefined) {
        locations.push(sound);
        continue;
      }
      broken.push(readBroken(reader, index, start, `${field}.broken.${broken.length}`));
      if (reader.remaining === 0) break;
    }
    if (broken.length === 0) return { kind, locations };
    const states = index + 1 < count || broken.at(-1)?.reason === 'missing';
    return { ...(states ? { count } : {}), kind, locations, broken };
  },
  write(writer, value, field) {
    const { locations, broken = [] } = value;
    writer.uint16be(value.count ?? locations.length + broken.length, `${field}.count`);
    writer.uint8(value.kind, `${field}.kind`);
    let next = 0;
    const writeUpTo = (end: number): void => {
      for (; next < end; next += 1)
        lengthLocation.write(writer, locations[next] as Location, `${field}.locations.${next}`);
    };
    broken.forEach((entry, place) => {
      const before = entry.index - place;
      if (before > locations.length)
        throw new HutongError('HT4009', { field: `${field}.broken.${place}.index`, facts: { index: entry.index } });
      writeUpTo(before);
      writeBroken(writer, entry, `${field}.broken.${place}`);
    });
    writeUpTo(locations.length);
  },
};
