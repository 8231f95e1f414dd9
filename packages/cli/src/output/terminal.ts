import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Columns of a stream's terminal; unlimited when it is no terminal, so that pipes get whole lines. */
export const columnsOf = (stream: NodeJS.WriteStream): number =>
  stream.isTTY ? Math.max(40, stream.columns || 80) : Infinity;

/** Colours a text if the stream is a terminal that shows colours and the user wants them. */
export const paint = (style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string =>
  styleText(style, text, { stream, validateStream: true });

/** Whether standard output shows colours and the user wants them. */
export const hasColor = (): boolean => paint('red', 'x') !== 'x';
