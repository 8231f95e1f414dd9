import type { ReleaseCode, ReleaseCodeList, ReleaseManifest } from '../release-manifest.ts';
import type { ChangeKind } from './change-kinds.ts';
import type { FoundChange } from './release-change.ts';

type Codes = ReleaseCodeList['codes'];

/** Codes of both lists for which the two releases say something else. */
const differing = (before: Codes, after: Codes, differ: (was: ReleaseCode, is: ReleaseCode) => boolean): string[] =>
  Object.keys(after).filter((code) => {
    const [was, is] = [before[code], after[code]];
    return was !== undefined && is !== undefined && differ(was, is);
  });

/** Whether both say more than the bare code; schemas do not. */
const areNamed = (was: ReleaseCode, is: ReleaseCode): boolean => was.zh !== '' && is.zh !== '';

function* compareCodes(subject: string, before: Codes, after: Codes): Generator<FoundChange> {
  const found: readonly (readonly [ChangeKind, readonly string[]])[] = [
    ['code-removed', Object.keys(before).filter((code) => !Object.hasOwn(after, code))],
    ['code-added', Object.keys(after).filter((code) => !Object.hasOwn(before, code))],
    ['code-redefined', differing(before, after, (was, is) => areNamed(was, is) && was.zh !== is.zh)],
    ['code-retitled', differing(before, after, (was, is) => areNamed(was, is) && was.zh === is.zh && was.en !== is.en)],
    ['code-moved', differing(before, after, (was, is) => areNamed(was, is) && was.parent !== is.parent)],
  ];
  for (const [kind, codes] of found) if (codes.length > 0) yield { kind, subject, codes };
}

/** What two releases say differently of code lists. */
export function* compareCodeLists(
  before: ReleaseManifest['codeLists'],
  after: ReleaseManifest['codeLists'],
): Generator<FoundChange> {
  for (const [id, list] of Object.entries(after)) {
    const known = before[id];
    if (known === undefined) yield { kind: 'code-list-added', subject: id, after: list.title.zh };
    else {
      if (known.extensible !== list.extensible)
        yield { kind: list.extensible === true ? 'code-list-opened' : 'code-list-closed', subject: id };
      yield* compareCodes(id, known.codes, list.codes);
    }
  }
  for (const [id, list] of Object.entries(before))
    if (after[id] === undefined) yield { kind: 'code-list-removed', subject: id, before: list.title.zh };
}
