import { readField, table, uint16be, uint8, type Codec } from '@hutong/adapter-kit';
import { hexField, time } from './codecs.ts';
import { growing } from './growing.ts';
import { countedText, fixedText } from './text.ts';

/** Four bytes of BCD, a day as YYYYMMDD. */
const day = hexField(4);

/**
 * Identity of the driver (0x0702): a card that is drawn (2) or cannot be read has no more than its result; the number of
 * the identity card comes since 2019.
 */
export const driverIdentity = (modern: boolean) =>
  growing({
    status: uint8,
    time,
    cardResult: uint8,
    driverName: countedText(1),
    licence: fixedText(20),
    institution: countedText(1),
    validUntil: day,
    ...(modern ? { idNumber: fixedText(20) } : ({} as { idNumber: ReturnType<typeof fixedText> })),
  });

/** Data of the recorder (0x8700, 0x8701, 0x0700); their blocks are those of GB/T 19056. */
export const recorder = {
  request: table({ command: uint8, data: hexField() }),
  reply: table({ serial: uint16be, command: uint8, data: hexField() }),
};

/** Data of the vehicle's bus (0x0705): the time of reception is hours, minutes, seconds and milliseconds in BCD. */
export const busData: Codec<BusData> = {
  read(reader, field) {
    const count = readField(reader, uint16be, `${field}.count`);
    const receivedAt = readField(reader, hexField(5), `${field}.receivedAt`);
    const frames = [];
    for (let index = 0; index < count; index++) frames.push(readField(reader, busFrame, `${field}.frames.${index}`));
    return { receivedAt, frames };
  },
  write(writer, { receivedAt, frames }, field) {
    writer.uint16be(frames.length, `${field}.count`);
    hexField(5).write(writer, receivedAt, `${field}.receivedAt`);
    frames.forEach((frame, index) => busFrame.write(writer, frame, `${field}.frames.${index}`));
  },
};

const busFrame = table({ canId: hexField(4), data: hexField(8) });

export interface BusData {
  readonly receivedAt: string;
  readonly frames: readonly { readonly canId: string; readonly data: string }[];
}
