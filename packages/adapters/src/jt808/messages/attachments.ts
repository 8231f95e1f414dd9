import { readField, table, uint16be, uint32be, uint8, type ByteReader, type Codec } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { described, titled } from '../../explain/meaning.ts';
import {
  isLong,
  longIdentity,
  longLength,
  shortIdentity,
  shortLength,
  type AlarmIdentity,
} from '../items/alarm-identity.ts';
import { counted, hexField } from './codecs.ts';
import { countedText, fixedText, type FieldText } from './text.ts';

// T/JSATL 12-2017 ("苏标"), tables 4-21 to 4-27. The layouts come from public implementations; the text was not at hand.

/** Kinds of files. */
const fileTypes = {
  0: bilingual('图片', 'picture'),
  1: bilingual('音频', 'sound'),
  2: bilingual('视频', 'video'),
  3: bilingual('文本', 'text'),
  4: bilingual('其他', 'other'),
};
const fileType = { fileType: { nameOf: titled(fileTypes) } };

/** Attachments of an alarm that the terminal is going to send (0x1210). */
export interface AlarmAttachments {
  readonly terminalId: FieldText;
  readonly identity: AlarmIdentity;
  /** Number that the platform gave the alarm. */
  readonly alarmNumber: FieldText;
  /** 0 as usual, 1 sent again. */
  readonly kind: number;
  readonly files: readonly { readonly fileName: FieldText; readonly size: number }[];
}

const alarmNumber = fixedText(32);
const files = counted(1, table({ fileName: countedText(1), size: uint32be }));
const attachmentsOf = (long: boolean) =>
  table({
    terminalId: fixedText(long ? 30 : 7),
    identity: long ? longIdentity : shortIdentity,
    alarmNumber,
    kind: uint8,
    files,
  });
const shortAttachments = attachmentsOf(false);
const longAttachments = attachmentsOf(true);

/** Whether a list of files that begins `start` bytes from here ends where the body does. */
const listFits = ({ bytes, position, end }: ByteReader, start: number): boolean => {
  let at = position + start;
  const count = bytes[at] ?? 0;
  at += 1;
  for (let index = 0; index < count && at < end; index++) at += 1 + (bytes[at] ?? 0) + 4;
  return at === end;
};

/** Only the list of files tells the two widths of the terminal id apart. */
export const alarmAttachments: Codec<AlarmAttachments> = {
  read(reader, field) {
    const long = !listFits(reader, 7 + shortLength + 33) && listFits(reader, 30 + longLength + 33);
    return (long ? longAttachments : shortAttachments).read(reader, field);
  },
  write: (writer, value, field) =>
    (isLong(value.identity) ? longAttachments : shortAttachments).write(writer, value, field),
};

/** A file whose data follow (0x1211) or have all been sent (0x1212). */
export const fileInformation = described(
  table({ fileName: countedText(1), fileType: uint8, size: uint32be }),
  fileType,
);

/** Answer to the end of a file (0x9212): 0 whole, 1 these parts are missing. */
export const fileAnswer = described(
  table({
    fileName: countedText(1),
    fileType: uint8,
    result: uint8,
    missing: counted(1, table({ offset: uint32be, length: uint32be })),
  }),
  {
    ...fileType,
    result: { nameOf: titled({ 0: bilingual('完成', 'whole'), 1: bilingual('需要补传', 'parts are missing') }) },
  },
);

/** Where a terminal is to send the attachments of an alarm (0x9208). */
export interface UploadAttachments {
  readonly server: FieldText;
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly identity: AlarmIdentity;
  readonly alarmNumber: FieldText;
  /** 16 bytes. */
  readonly reserved: string;
}

const head = table({ server: countedText(1), tcpPort: uint16be, udpPort: uint16be });
const tail = table({ alarmNumber, reserved: hexField(16) });
const tailLength = 48;

export const uploadAttachments: Codec<UploadAttachments> = {
  read(reader, field) {
    const first = head.read(reader, field);
    const long = reader.remaining - tailLength === longLength;
    const identity = readField(reader, long ? longIdentity : shortIdentity, `${field}.identity`);
    return { ...first, identity, ...tail.read(reader, field) };
  },
  write(writer, value, field) {
    head.write(writer, value, field);
    (isLong(value.identity) ? longIdentity : shortIdentity).write(writer, value.identity, `${field}.identity`);
    tail.write(writer, value, field);
  },
};
