import type { CodeList } from '../codes/code-list.ts';
import { localSuffixPattern } from './local-code.ts';

const escaped = (code: string): string => code.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** The pattern of the local codes of a list, for JSON Schema: its parents are spelled out. */
export const localCodePattern = ({ entries }: CodeList): string =>
  `^(?:${entries.map(({ code }) => escaped(code)).join('|')})${localSuffixPattern}$`;
