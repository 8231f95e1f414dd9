import type { FieldKind, FieldMap } from '@hutong/standard';
import type { FunctionText } from '../../function-text.ts';
import type { ListedCodes } from '../kinds/code-check.ts';

/** Whether a value is surely good; `false` means only that the exact check has to say. */
export type QuickTest = (value: unknown) => boolean;

/** What the conditions of one function need. */
export interface QuickContext {
  /** The function under construction. */
  readonly text: FunctionText;
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
  /** The test of an object inside. */
  readonly membersTest: (fields: FieldMap) => QuickTest;
  /** The test of a list inside. */
  readonly listTest: (kind: Extract<FieldKind, { type: 'list' }>) => QuickTest;
}
