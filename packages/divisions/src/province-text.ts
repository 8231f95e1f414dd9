import type { DivisionAgreement } from './division-entry.ts';

/** A community of a town: the last three digits of its code, and its name. */
export interface Community {
  readonly serial: number;
  readonly name: string;
  /** Absent where it was not compared. */
  readonly agreement?: DivisionAgreement;
}

/** A town with its communities in the order of their codes. */
export interface Town {
  /** First nine digits of its code. */
  readonly code: string;
  readonly name: string;
  readonly agreement: DivisionAgreement;
  readonly communities: readonly Community[];
}

/** A town whose communities are still text: most of them are never asked for. */
export interface TownLine {
  readonly code: string;
  readonly name: string;
  readonly agreement: DivisionAgreement;
  /** Communities as they stand in the line. */
  readonly rest: string;
}

const marks: Readonly<Record<DivisionAgreement, string>> = {
  'same-name': '=',
  'same-name-without-end': '+',
  'other-name': '~',
  'one-source': '-',
};
const agreements = new Map(Object.entries(marks).map(([agreement, mark]) => [mark, agreement as DivisionAgreement]));

/** Ends that nearly every name has; each is one control character in the file. The order is part of the format. */
const endings = ['村民委员会', '社区居民委员会', '社区居委会', '居民委员会', '居委会', '村委会', '社区', '村'];

const shorten = (name: string): string => {
  const index = endings.findIndex((ending) => name.endsWith(ending));
  return index === -1 ? name : name.slice(0, -(endings[index] ?? '').length) + String.fromCharCode(index + 1);
};

const restore = (text: string): string => {
  const ending = endings[text.charCodeAt(text.length - 1) - 1];
  return ending === undefined ? text : text.slice(0, -1) + ending;
};

/**
 * A town as one line: mark of agreement, its code without the province, its name, then each community after a tab.
 * A community that was compared begins with its own mark; one whose serial does not follow the one before, with the gap and a colon.
 */
export function encodeTown({ code, name, agreement, communities }: Town): string {
  let previous = 0;
  const cells = communities.map((community) => {
    const gap = community.serial - previous;
    previous = community.serial;
    const mark = community.agreement === undefined ? '' : marks[community.agreement];
    return mark + (gap === 1 ? '' : `${gap}:`) + shorten(community.name);
  });
  return [marks[agreement] + code.slice(2) + name, ...cells].join('\t');
}

/** The town of a line; its communities stay text until `decodeCommunities`. */
export function decodeTown(province: string, line: string): TownLine {
  const end = line.indexOf('\t');
  const head = end === -1 ? line : line.slice(0, end);
  return {
    code: province + head.slice(1, 8),
    name: head.slice(8),
    agreement: agreements.get(head.slice(0, 1)) ?? 'one-source',
    rest: end === -1 ? '' : line.slice(end + 1),
  };
}

/** The communities of a town in the order of their codes. */
export function decodeCommunities(rest: string): Community[] {
  if (rest === '') return [];
  let serial = 0;
  return rest.split('\t').map((cell) => {
    const agreement = agreements.get(cell.charAt(0));
    const own = agreement === undefined ? cell : cell.slice(1);
    const colon = own.indexOf(':');
    serial += colon === -1 ? 1 : Number(own.slice(0, colon));
    return { serial, name: restore(own.slice(colon + 1)), ...(agreement === undefined ? {} : { agreement }) };
  });
}
