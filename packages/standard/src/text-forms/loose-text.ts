const isPlain = /^[\p{Script=Han}a-z0-9]*$/u;

/** One way to write a text, to compare what was typed in two places: no widths, cases, blanks or punctuation. */
export const looseText = (text: string): string =>
  isPlain.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The same for the number of a building, unit or room: 03 单元, 3单元 and 3 are one unit; 0301室 and 301 are one room. */
export const looseNumber = (text: string): string =>
  looseText(text)
    .replace(/(?:单元|号楼|室|号|房|户|幢|栋|座)$/u, '')
    .replace(/^0+(?=\d)/, '');
