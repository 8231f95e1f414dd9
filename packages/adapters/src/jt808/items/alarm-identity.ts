import { table, uint8, type Codec } from '@hutong/adapter-kit';
import { hexField, time } from '../messages/codecs.ts';
import { fixedText } from '../messages/text.ts';

/** Names an alarm for its attachments (T/JSATL 12-2017, table 4-16). The terminal id is longer in the rules of Guangdong and with the header of 2019, with one reserved byte more. */
export const shortIdentity = table({
  terminalId: fixedText(7),
  time,
  number: uint8,
  attachments: uint8,
  reserved: hexField(1),
});
export const longIdentity = table({
  terminalId: fixedText(30),
  time,
  number: uint8,
  attachments: uint8,
  reserved: hexField(2),
});
export const shortLength = 16;
export const longLength = 40;

export type AlarmIdentity = ReturnType<typeof shortIdentity.read>;

/** Whether an identity is of the longer kind: its reserved bytes say so. */
export const isLong = ({ reserved }: AlarmIdentity): boolean => reserved.length === 4;

/** The identity that fills the rest of an item. */
export const identity: Codec<AlarmIdentity> = {
  read: (reader, field) => (reader.remaining === longLength ? longIdentity : shortIdentity).read(reader, field),
  write: (writer, value, field) => (isLong(value) ? longIdentity : shortIdentity).write(writer, value, field),
};
