import { isKnownCode, type CodeList } from '../codes/code-list.ts';
import { htEventCategoryCodes } from '../codes/hutong-lists.generated.ts';
import { generalKindOf } from '../events/event-kind.ts';

/** Why a national code that a local list names is none that a local code can stand below. */
export type ParentFault = 'unknown-parent' | 'no-general-kind';

/**
 * The code of the national list that a written parent means: itself, or for an event category the kind that stands for
 * the whole of it.
 */
export function parentOf(list: CodeList, written: string): { parent: string } | { fault: ParentFault } {
  if (isKnownCode(list, written)) return { parent: written };
  if (list.id !== 'ht-event-kind' || !isKnownCode(htEventCategoryCodes, written)) return { fault: 'unknown-parent' };
  const parent = generalKindOf(written);
  return parent === undefined ? { fault: 'no-general-kind' } : { parent };
}
