import { codeLists, type CodeListId } from '@hutong/standard';
import { wordOf } from './code-words.ts';

/** Codes of a list as small numbers, the same in every thread. */
export interface CodeNumbers {
  readonly list: CodeListId;
  /** The number of a code by what stands for it; 255 for no code. */
  readonly numberOf: (word: number) => number;
  readonly codeOf: (number: number) => string;
}

const noCode = 255;

/** Numbers the codes of a list by their order in it. */
export function codeNumbers(list: CodeListId): CodeNumbers {
  let codes: readonly string[] | undefined;
  let numbers: ReadonlyMap<number, number> | undefined;
  const all = (): readonly string[] => (codes ??= codeLists[list].entries.map(({ code }) => code));
  return {
    list,
    numberOf: (word) => (numbers ??= new Map(all().map((known, index) => [wordOf(known), index]))).get(word) ?? noCode,
    codeOf: (number) => all()[number] ?? '',
  };
}
