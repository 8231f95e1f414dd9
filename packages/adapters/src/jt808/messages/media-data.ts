import { table, uint32be, uint8, type Codec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { hexField } from './codecs.ts';
import { position, type Location } from './location.ts';

export const media = { mediaId: uint32be, mediaType: uint8, format: uint8, event: uint8, channel: uint8 };

/** A picture, a sound or a video (0x0801). */
export interface MediaData {
  readonly mediaId: number;
  readonly mediaType: number;
  readonly format: number;
  readonly event: number;
  readonly channel: number;
  /** Since 2013. */
  readonly position?: Location;
  /** Hexadecimal. */
  readonly data: string;
}

const plain = table({ ...media, data: hexField() });
const placed = table({ ...media, position, data: hexField() });

/** Media data since 2013. */
export const mediaData: Codec<MediaData> = {
  read: (reader, field) => placed.read(reader, field),
  write(writer, value, field) {
    if (value.position === undefined) throw new HutongError('HT4009', { field: `${field}.position` });
    placed.write(writer, { ...value, position: value.position }, field);
  },
};

/** Media data of 2011 (quirk `mediaWithoutPosition`). */
export const mediaWithoutPosition: Codec<MediaData> = plain;
