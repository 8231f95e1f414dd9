import type { BilingualText } from '../text.ts';

/** How sure we are that a list equals its standard. */
export type CodeListStatus = 'confirmed' | 'implementation' | 'unconfirmed' | 'own';

/** What a code list says of itself. */
export interface CodeListInfo {
  /** Id of the list; equals the file name in `spec/codes`. */
  readonly id: string;
  readonly title: BilingualText;
  /** Standard and clause. */
  readonly source: string;
  readonly status: CodeListStatus;
  /** Whether authorities may add local codes `<parent>.x-<authority>-<code>` below its codes. */
  readonly extensible?: true;
}

/** One code of a list. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly zh: string;
  readonly en: string;
  readonly parent?: string;
  /** Further columns of the list, e.g. the unit of an observed property. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A list of codes with its entries in their order. */
export interface CodeList<Code extends string = string> extends CodeListInfo {
  readonly entries: readonly CodeEntry<Code>[];
}

/** A list that authorities may extend. */
export type ExtensibleCodeList<Code extends string = string> = CodeList<Code> & { readonly extensible: true };

/** Row of a generated list: code, zh, en, parent (empty if none), further columns. */
export type CodeRow<Code extends string> = readonly [Code, string, string, string?, Readonly<Record<string, string>>?];

const entryOf = <Code extends string>([code, zh, en, parent, attributes]: CodeRow<Code>): CodeEntry<Code> => ({
  code,
  zh,
  en,
  ...(parent ? { parent } : {}),
  ...(attributes ? { attributes } : {}),
});

type Rows<Code extends string> = readonly CodeRow<Code>[] | (() => readonly CodeRow<Code>[]);

/** Builds a code list from its generated rows; given as a function, they are made when the entries are first asked for. */
export function defineCodeList<const Code extends string>(
  info: CodeListInfo & { readonly extensible: true },
  rows: Rows<Code>,
): ExtensibleCodeList<Code>;
/** A list that is not extensible, or not known to be. */
export function defineCodeList<const Code extends string>(info: CodeListInfo, rows: Rows<Code>): CodeList<Code>;
/** See the overloads. */
export function defineCodeList<const Code extends string>(info: CodeListInfo, rows: Rows<Code>): CodeList<Code> {
  let entries: readonly CodeEntry<Code>[] | undefined;
  return {
    ...info,
    get entries() {
      return (entries ??= (typeof rows === 'function' ? rows() : rows).map(entryOf));
    },
  };
}

const indexes = new WeakMap<CodeList, Map<string, CodeEntry>>();

const indexOf = (list: CodeList): Map<string, CodeEntry> => {
  let index = indexes.get(list);
  if (index === undefined) indexes.set(list, (index = new Map(list.entries.map((entry) => [entry.code, entry]))));
  return index;
};

/** The entry of a code, or undefined when the list lacks it. */
export const findCode = <Code extends string>(list: CodeList<Code>, code: string): CodeEntry<Code> | undefined =>
  indexOf(list).get(code) as CodeEntry<Code> | undefined;

/** Whether the list has the code. */
export const isKnownCode = <Code extends string>(list: CodeList<Code>, code: string): code is Code =>
  indexOf(list).has(code);
