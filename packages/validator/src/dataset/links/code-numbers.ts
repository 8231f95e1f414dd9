import { codeLists, type CodeListId } from '@hutong/standard';

/** Codes of a list as small numbers, the same in every thread. */
export interface CodeNumbers {
  /** 255 for no code. */
  readonly numberOf: (code: string) => number;
  readonly codeOf: (number: number) => string;
}

const noCode = 255;

/** Numbers the codes of a list by their order in it. */
export function codeNumbers(list: CodeListId): CodeNumbers {
  let codes: readonly string[] | undefined;
  let numbers: ReadonlyMap<string, number> | undefined;
  const all = (): readonly string[] => (codes ??= codeLists[list].entries.map(({ code }) => code));
  return {
    numberOf: (code) => (numbers ??= new Map(all().map((known, index) => [known, index]))).get(code) ?? noCode,
    codeOf: (number) => all()[number] ?? '',
  };
}
