import { table, uint16be, uint32be, uint8 } from '@hutong/adapter-kit';
import { counted, time } from './codecs.ts';
import { growing } from './growing.ts';
import { position } from './location.ts';

const search = { mediaType: uint8, channel: uint8, event: uint8, from: time, to: time };

/** Pictures, sound and stored media (0x8801 to 0x8805, 0x0802, 0x0805). */
export const camera = {
  shoot: table({
    channel: uint8,
    command: uint16be,
    seconds: uint16be,
    save: uint8,
    resolution: uint8,
    quality: uint8,
    brightness: uint8,
    contrast: uint8,
    saturation: uint8,
    chroma: uint8,
  }),
  /** The ids come only with result 0. */
  shootAnswer: growing({ serial: uint16be, result: uint8, ids: counted(2, uint32be) }),
  search: table(search),
  found: table({
    serial: uint16be,
    media: counted(2, table({ mediaId: uint32be, mediaType: uint8, channel: uint8, event: uint8, position })),
  }),
  upload: table({ ...search, erase: uint8 }),
  record: table({ command: uint8, seconds: uint16be, save: uint8, sampleRate: uint8 }),
  uploadOne: table({ mediaId: uint32be, erase: uint8 }),
};
