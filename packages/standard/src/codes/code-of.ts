import type { CodeListId, codeLists } from './code-lists.generated.ts';

/** The codes of a list as a type, e.g. `CodeOf<'ht-event-state'>`; plain text for lists of more than 200 codes. */
export type CodeOf<Id extends CodeListId> = (typeof codeLists)[Id]['entries'][number]['code'];
