import type { ReleaseManifest, ReleaseRequirement } from '../release-manifest.ts';
import type { BrokenParty, ChangeKind } from './change-kinds.ts';
import type { FoundChange } from './release-change.ts';

const parties: Readonly<Record<string, BrokenParty>> = {
  producer: 'writer',
  platform: 'platform',
  converter: 'converter',
  publisher: 'publisher',
};

const bound = ({ actor }: ReleaseRequirement): readonly BrokenParty[] => {
  const party = parties[actor];
  return party === undefined ? [] : [party];
};

function compareRequirement(before: ReleaseRequirement, after: ReleaseRequirement): ChangeKind | undefined {
  if (before.level !== after.level) return after.level === 'MUST' ? 'must-raised' : 'requirement-eased';
  return before.zh === after.zh && before.en === after.en ? undefined : 'requirement-reworded';
}

/** What two releases say differently of requirements. */
export function* compareRequirements(
  before: ReleaseManifest['requirements'],
  after: ReleaseManifest['requirements'],
): Generator<FoundChange> {
  for (const [subject, rule] of Object.entries(after)) {
    const known = before[subject];
    const isMust = rule.level === 'MUST';
    const kind = known === undefined ? (isMust ? 'must-added' : 'requirement-added') : compareRequirement(known, rule);
    if (kind === undefined) continue;
    const breaks = kind === 'must-added' || kind === 'must-raised' ? bound(rule) : [];
    const levels = known === undefined || known.level === rule.level ? {} : { before: known.level, after: rule.level };
    yield { kind, subject, breaks, ...levels };
  }
  for (const subject of Object.keys(before))
    if (after[subject] === undefined) yield { kind: 'requirement-removed', subject };
}
