import { nationalCode } from '../local-codes/local-code.ts';
import type { BilingualText } from '../text.ts';
import { crosswalkRows, listRows } from './event-crosswalks.generated.ts';

/**
 * How an entry of another list stands to ours: `equal` in name and meaning, `close` to it, `broader` or `narrower` (our kind is
 * the narrower one), `usual` (the demand kind under which a hotline mostly takes it), `ambiguous` (one of several of ours).
 */
export type CrosswalkRelation = 'equal' | 'close' | 'broader' | 'narrower' | 'usual' | 'ambiguous';

/** A list of another authority that kinds of events are mapped to. */
export interface CrosswalkList {
  readonly id: string;
  readonly title: BilingualText;
}

/** One entry of another list beside ours. */
export interface EventCrosswalk {
  /** Id of the other list, e.g. `gb-t-30428-2-event`. */
  readonly list: string;
  /** Its code there; lists without codes have the name. */
  readonly code: string;
  readonly title: BilingualText;
  /** Our kind, category or class: six, four or two digits. */
  readonly target: string;
  readonly relation: CrosswalkRelation;
  /** How sure the pair is: `confirmed`, `implementation` or `unconfirmed`. */
  readonly status: string;
}

/** The lists that are mapped. */
export const crosswalkLists: readonly CrosswalkList[] = listRows.map(([id, zh, en]) => ({ id, title: { zh, en } }));

let byTarget: Map<string, EventCrosswalk[]> | undefined;

const all = (): Map<string, EventCrosswalk[]> =>
  (byTarget ??= Map.groupBy(
    crosswalkRows().map(([list, code, zh, en, target, relation, status]) => ({
      list,
      code,
      title: { zh, en },
      target,
      relation: relation as CrosswalkRelation,
      status,
    })),
    ({ target }) => target,
  ));

/**
 * What other lists have for a kind: entries mapped to it first, then those mapped to its category, then to its class. Of one list
 * only the nearest level is given. A local code has those of its national parent; an unknown code has none.
 */
export function crosswalksOfKind(kind: string): EventCrosswalk[] {
  const national = nationalCode(kind);
  const seen = new Set<string>();
  return [national, national.slice(0, 4), national.slice(0, 2)].flatMap((target) => {
    const nearest = (all().get(target) ?? []).filter(({ list }) => !seen.has(list));
    for (const { list } of nearest) seen.add(list);
    return nearest;
  });
}

/** What we have for an entry of another list; empty when nothing maps. */
export const foreignCrosswalks = (list: string, code: string): EventCrosswalk[] =>
  [...all().values()].flat().filter((row) => row.list === list && row.code === code);
