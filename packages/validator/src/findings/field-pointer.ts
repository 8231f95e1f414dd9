import type { Finding } from './finding.ts';

/** Findings in a dialect point into the vendor's own row; the field of the record that they are about is kept beside them. */
const fieldPointers = new WeakMap<Finding, string>();

/** Remembers the pointer into the record of a finding that points elsewhere. */
export const keepFieldPointer = (finding: Finding, pointer: string): Finding => {
  fieldPointers.set(finding, pointer);
  return finding;
};

/** The pointer into the record that a finding is about. */
export const fieldPointerOf = (finding: Finding): string => fieldPointers.get(finding) ?? finding.pointer;
