import type { Codec } from '@hutong/adapter-kit';

/** Command bytes of the standard (GB/T 26875.3-2011, table 2). */
export const commandNames = {
  1: 'control',
  2: 'sendData',
  3: 'confirm',
  4: 'request',
  5: 'answer',
  6: 'deny',
} as const;

export type CommandName = (typeof commandNames)[keyof typeof commandNames];

/** A command by name, or its number when it is reserved (7–127) or user-defined (128–255). */
export type Command = CommandName | number;

const commandNumbers: Readonly<Record<CommandName, number>> = {
  control: 1,
  sendData: 2,
  confirm: 3,
  request: 4,
  answer: 5,
  deny: 6,
};

const commandOf = (code: number): Command => (commandNames as Readonly<Record<number, CommandName>>)[code] ?? code;

/** The command byte. */
export const command: Codec<Command> = {
  read: (reader, field) => commandOf(reader.uint8(field)),
  write: (writer, value, field) => writer.uint8(typeof value === 'number' ? value : commandNumbers[value], field),
};
