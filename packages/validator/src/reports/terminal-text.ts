import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { shortText } from '../records/short-text.ts';

/** A colour or weight of Node's `styleText`. */
export type Style = Parameters<typeof styleText>[0];

/** Paints a text, or leaves it plain where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

/** The painter of a terminal that shows colour, or of anything else. */
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;

/** Pads by what a text takes up on a terminal, where a Chinese character takes two columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** A text from outside with its control characters spelled out: file names and messages may hold them too. */
export const shownName = (text: string): string => shortText(text, Infinity);
