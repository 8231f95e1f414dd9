import { isKnownCode, type CodeList } from '../codes/code-list.ts';

/** A code that an authority adds below a code of a list: `<parent>.x-<authority>-<code>`. */
export type LocalCode = `${string}.x-${string}-${string}`;

/** The parts of a local code. */
export interface LocalCodeParts {
  /** Code of the national list that it stands below. */
  readonly parent: string;
  /** Who gave it: a division code (2, 4, 6, 9 or 12 digits) or a short name in small letters. */
  readonly authority: string;
  /** The authority's own code. */
  readonly code: string;
}

/** Why a local code cannot be accepted; `not-listed` is said only where the authority's list is loaded. */
export type LocalCodeFault = 'not-extensible' | 'malformed' | 'unknown-parent' | 'not-listed';

/** The requirement that each fault breaks. */
export const localCodeRequirements: Readonly<Record<LocalCodeFault, string>> = {
  malformed: 'HT-COD-001',
  'unknown-parent': 'HT-COD-002',
  'not-extensible': 'HT-COD-003',
  'not-listed': 'HT-COD-004',
};

/** Whose code it is: a division code, or a short name that begins with a letter. Eleven digits, a phone number, are neither. */
export const authorityPattern = '(?:\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|[a-z][a-z0-9]{1,15})';

/** An authority's own code: at most ten letters and digits, hyphens between them, so that no number of a person fits. */
export const ownCodePattern = '[0-9A-Za-z](?:-?[0-9A-Za-z]){0,9}';

/** What stands behind the parent in a local code. */
export const localSuffixPattern = `\\.x-${authorityPattern}-${ownCodePattern}`;

const form = new RegExp(`^(.+)\\.x-(${authorityPattern})-(${ownCodePattern})$`, 'su');

/** Whether a text means to be a local code, well-formed or not: no national code holds `.x-`. */
export const isLocalForm = (value: string): boolean => /\.x-/iu.test(value);

/** The parts of a well-formed local code of any list; undefined for every other text. */
export function parseLocalCode(value: string): LocalCodeParts | undefined {
  const [, parent, authority, code] = form.exec(value) ?? [];
  if (parent === undefined || authority === undefined || code === undefined) return undefined;
  return isLocalForm(parent) ? undefined : { parent, authority, code };
}

/** The local code of an authority below a national one; that the result is well-formed is the caller's to see. */
export const formatLocalCode = ({ parent, authority, code }: LocalCodeParts): LocalCode =>
  `${parent}.x-${authority}-${code}`;

/** Why a text in the form of a local code is none of this list, or undefined when it is one. */
export function localCodeFault(list: CodeList, value: string): LocalCodeFault | undefined {
  if (list.extensible !== true) return 'not-extensible';
  const parts = parseLocalCode(value);
  if (parts === undefined) return 'malformed';
  return isKnownCode(list, parts.parent) ? undefined : 'unknown-parent';
}

/** Whether a record may have the code: one of the list, or, where the list is extensible, a local code below one. */
export const isAcceptedCode = (list: CodeList, value: string): boolean =>
  isKnownCode(list, value) || (list.extensible === true && localCodeFault(list, value) === undefined);

/** The code as the national list knows it: the parent of a local code, and every other code itself. */
export const nationalCode = (code: string): string => parseLocalCode(code)?.parent ?? code;
