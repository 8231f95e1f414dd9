import type { ReleaseEntity, ReleaseFields, ReleaseManifest } from '../release-manifest.ts';
import { changeKinds, type ChangeRating } from './change-kinds.ts';
import { compareCodeLists } from './compare-code-lists.ts';
import { compareFields } from './compare-fields.ts';
import { compareRequirements } from './compare-requirements.ts';
import type { FoundChange, ReleaseChange } from './release-change.ts';

/** What lies between two releases, and how much it weighs. */
export interface ReleaseDiff {
  readonly from: string;
  readonly to: string;
  /** The weightiest change; `none` when nothing changed. */
  readonly rating: ChangeRating | 'none';
  /** The lowest version number that the changes permit. */
  readonly requiredVersion: string;
  /** Whether the newer release carries that number or a higher one. */
  readonly versionFits: boolean;
  readonly changes: readonly ReleaseChange[];
}

const ratings: readonly ChangeRating[] = ['major', 'minor', 'patch'];

/** Entities of the older release by the names they have in the newer one; an equal title tells a renamed one. */
function successors(before: ReleaseManifest, after: ReleaseManifest): Map<string, string> {
  const gone = Object.keys(before.entities).filter((type) => after.entities[type] === undefined);
  const fresh = Object.keys(after.entities).filter((type) => before.entities[type] === undefined);
  return new Map(
    gone.flatMap((type): [string, string][] => {
      const same = fresh.filter((other) => after.entities[other]?.title.zh === before.entities[type]?.title.zh);
      return same.length === 1 && same[0] !== undefined ? [[type, same[0]]] : [];
    }),
  );
}

/** Fields with references to renamed entities under their newer names, so that a new name is one change and not many. */
const withNewNames = (fields: ReleaseFields, names: ReadonlyMap<string, string>): ReleaseFields =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      field.to === undefined ? field : { ...field, to: field.to.map((type) => names.get(type) ?? type) },
    ]),
  );

/** Fields with those of every record that the other release states for this entity again. */
const withStated = (fields: ReleaseFields, other: ReleaseFields, common: ReleaseFields): ReleaseFields => ({
  ...Object.fromEntries(Object.entries(common).filter(([path]) => Object.hasOwn(other, path))),
  ...fields,
});

function* compareEntity(type: string, before: ReleaseEntity, after: ReleaseEntity): Generator<FoundChange> {
  if (before.title.zh !== after.title.zh || before.title.en !== after.title.en)
    yield { kind: 'entity-retitled', subject: type, before: before.title.zh, after: after.title.zh };
  const [was, is] = [before.matchKey ?? [], after.matchKey ?? []].map((names) => names.join(', '));
  if (was !== is) yield { kind: 'match-key-changed', subject: type, before: was ?? '', after: is ?? '' };
  yield* compareFields(before.fields, after.fields);
}

/** A release whose entities have the fields of every record among their own. */
const expanded = (release: ReleaseManifest): ReleaseManifest => ({
  ...release,
  common: {},
  entities: Object.fromEntries(
    Object.entries(release.entities).map(([type, { element, title, fields }]) => [
      type,
      { element, title, fields: { ...release.common, ...fields } },
    ]),
  ),
});

/** Two releases reduced to what both can say. */
function comparable(before: ReleaseManifest, after: ReleaseManifest): readonly [ReleaseManifest, ReleaseManifest] {
  if (before.isPartial !== true && after.isPartial !== true) return [before, after];
  const reduced = (release: ReleaseManifest, other: ReleaseManifest): ReleaseManifest => ({
    ...expanded(release),
    codeLists: Object.fromEntries(Object.entries(release.codeLists).filter(([id]) => id in other.codeLists)),
    requirements: {},
  });
  return [reduced(before, after), reduced(after, before)];
}

type Collect = (types: readonly string[], found: Iterable<FoundChange>) => void;

function compareEntities(before: ReleaseManifest, after: ReleaseManifest, collect: Collect): void {
  const names = successors(before, after);
  for (const [old, entity] of Object.entries(before.entities)) {
    const type = names.get(old) ?? old;
    const now = after.entities[type];
    if (now === undefined) collect([old], [{ kind: 'entity-removed', subject: old, before: entity.title.zh }]);
    else {
      if (type !== old) collect([type], [{ kind: 'entity-renamed', subject: type, before: old, after: type }]);
      const fields = withNewNames(entity.fields, names);
      const was = { ...entity, fields: withStated(fields, now.fields, before.common) };
      collect([type], compareEntity(type, was, { ...now, fields: withStated(now.fields, fields, after.common) }));
    }
  }
  const known = new Set(Object.keys(before.entities).map((old) => names.get(old) ?? old));
  for (const [type, { title }] of Object.entries(after.entities))
    if (!known.has(type)) collect([type], [{ kind: 'entity-added', subject: type, after: title.zh }]);
}

const partsOf = (version: string): number[] => version.split('.').map(Number);

const nextVersion = (version: string, rating: ReleaseDiff['rating']): string => {
  const [major = 0, minor = 0] = partsOf(version);
  if (rating === 'major') return `${major + 1}.0`;
  return rating === 'minor' ? `${major}.${minor + 1}` : `${major}.${minor}`;
};

const isAtLeast = (version: string, required: string): boolean => {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [partsOf(version), partsOf(required)];
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
};

/**
 * Compares two releases of the standard: each change is rated by what it breaks for whom.
 * The same change in several entities is one change; a removed and an added name with one title count as renamed.
 */
export function diffReleases(older: ReleaseManifest, newer: ReleaseManifest): ReleaseDiff {
  const [before, after] = comparable(older, newer);
  const changes = new Map<string, ReleaseChange & { readonly types: string[] }>();
  const collect: Collect = (types, found) => {
    for (const one of found) {
      const { rating, breaks } = changeKinds[one.kind];
      const key = JSON.stringify(one);
      const known = changes.get(key);
      if (known !== undefined) known.types.push(...types);
      else
        changes.set(key, {
          rating,
          ...one,
          breaks: one.breaks ?? breaks,
          types: [...types],
        });
    }
  };
  collect(['*'], compareFields(before.common, after.common));
  compareEntities(before, after, collect);
  collect([], compareCodeLists(before.codeLists, after.codeLists));
  collect([], compareRequirements(before.requirements, after.requirements));
  const sorted = [...changes.values()].toSorted((a, b) => ratings.indexOf(a.rating) - ratings.indexOf(b.rating));
  const rating = sorted[0]?.rating ?? 'none';
  const requiredVersion = nextVersion(before.version, rating);
  return {
    from: before.version,
    to: after.version,
    rating,
    requiredVersion,
    versionFits: isAtLeast(after.version, requiredVersion),
    changes: sorted,
  };
}
