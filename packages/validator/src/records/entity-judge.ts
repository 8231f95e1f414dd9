import type { Entity } from '@hutong/standard';
import { compileEntity, type EntityCheck } from './compile-entity.ts';
import type { ListedCodes } from './kinds/code-check.ts';
import { quickCheck } from './quick/quick-check.ts';
import type { QuickTest } from './quick/quick-context.ts';

/** The quick test takes about as long to make as it saves on so many records. */
const enoughRecords = 500;

const nothingIsSure: QuickTest = () => false;

/** Once refused, always refused: the making of code from text is not tried a second time. */
let mayMakeCode = true;

const quickCheckOf = (entity: Entity, listed: ListedCodes | undefined): QuickTest => {
  if (!mayMakeCode || entity.fields['maskedCopy'] !== undefined) return nothingIsSure;
  try {
    return quickCheck(entity, listed);
  } catch (error) {
    // A content security policy, a worker at the edge, or Node with --disallow-code-generation-from-strings.
    if (!(error instanceof EvalError)) throw error;
    mayMakeCode = false;
    return nothingIsSure;
  }
};

/** How the records of one entity are judged. */
export interface EntityJudge {
  /** Whether a record is surely good, seen at one glance; `false` means that `issues` has to say. */
  readonly passes: QuickTest;
  /** Every issue of a record. */
  readonly issues: EntityCheck;
}

/**
 * Makes the judge of one entity. The exact check judges the first records; then a quick test is generated that lets good
 * records pass, and the exact check is left with those that it does not.
 */
export function entityJudge(entity: Entity, listed?: ListedCodes): EntityJudge {
  let count = 0;
  const judge: { passes: QuickTest; readonly issues: EntityCheck } = {
    passes: () => {
      if (++count === enoughRecords) judge.passes = quickCheckOf(entity, listed);
      return false;
    },
    issues: compileEntity(entity, listed),
  };
  return judge;
}
