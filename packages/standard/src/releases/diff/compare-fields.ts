import type { PrivacyClass } from '../../privacy/privacy-class.ts';
import type { ReleaseField, ReleaseFields } from '../release-manifest.ts';
import type { ChangeKind } from './change-kinds.ts';
import type { FoundChange } from './release-change.ts';

type Show = string | number | boolean | readonly string[] | undefined;

const shown = (value: Show): string | undefined => (Array.isArray(value) ? value.join(', ') : value?.toString());

const change = (kind: ChangeKind, subject: string, before?: Show, after?: Show): FoundChange => {
  const [was, is] = [shown(before), shown(after)];
  return { kind, subject, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
};

const lowest = ['minLength', 'minimum', 'minItems'] as const;
const highest = ['maxLength', 'maximum', 'maxItems'] as const;

function* compareLimits(path: string, before: ReleaseField, after: ReleaseField): Generator<FoundChange> {
  const limit = (name: (typeof lowest)[number] | (typeof highest)[number], open: number, tightens: 1 | -1) => {
    const difference = ((after[name] ?? open) - (before[name] ?? open)) * tightens;
    const said = (value: number | undefined): string => `${name} ${value ?? '-'}`;
    return difference === 0 || Number.isNaN(difference)
      ? []
      : [change(difference > 0 ? 'limit-narrowed' : 'limit-widened', path, said(before[name]), said(after[name]))];
  };
  for (const name of lowest) yield* limit(name, name === 'minimum' ? -Infinity : 0, 1);
  for (const name of highest) yield* limit(name, Infinity, -1);
  if ((before.integer === true) !== (after.integer === true) && before.type === 'number')
    yield change(
      after.integer === true ? 'limit-narrowed' : 'limit-widened',
      path,
      wholeness(before),
      wholeness(after),
    );
  if (before.pattern !== after.pattern) {
    const kind =
      after.pattern === undefined
        ? 'limit-widened'
        : before.pattern === undefined
          ? 'limit-narrowed'
          : 'pattern-changed';
    yield change(kind, path, before.pattern, after.pattern);
  }
}

const wholeness = ({ integer }: ReleaseField): string => (integer === true ? 'integer' : 'decimal');

const privacyOrder: readonly PrivacyClass[] = ['public', 'internal', 'personal', 'sensitive'];

function* compareField(path: string, before: ReleaseField, after: ReleaseField): Generator<FoundChange> {
  if (before.type !== after.type) yield change('type-changed', path, before.type, after.type);
  else yield* compareLimits(path, before, after);
  if (before.required !== after.required) yield change(after.required ? 'field-required' : 'field-optional', path);
  const facts = [
    ['unit', 'unit-changed'],
    ['list', 'list-changed'],
    ['scheme', 'scheme-changed'],
    ['value', 'value-changed'],
    ['mask', 'mask-changed'],
    ['requirement', 'rule-changed'],
  ] as const;
  for (const [name, kind] of facts)
    // Between two types that differ, these differ for that reason.
    if (before[name] !== after[name] && (before.type === after.type || name === 'mask' || name === 'requirement'))
      yield change(kind, path, before[name], after[name]);
  // Releases before 1.0 did not state it.
  if (before.sharing !== undefined && after.sharing !== undefined && before.sharing !== after.sharing)
    yield change('sharing-changed', path, before.sharing, after.sharing);
  const [was, is] = [before.to ?? [], after.to ?? []];
  const added = is.filter((type) => !was.includes(type));
  const removed = was.filter((type) => !is.includes(type));
  if (before.type === after.type && added.length > 0) yield change('target-added', path, undefined, added);
  if (before.type === after.type && removed.length > 0) yield change('target-removed', path, removed);
  const step = privacyOrder.indexOf(after.privacy) - privacyOrder.indexOf(before.privacy);
  if (step !== 0) yield change(step > 0 ? 'privacy-raised' : 'privacy-lowered', path, before.privacy, after.privacy);
  if (before.title.zh !== after.title.zh || before.title.en !== after.title.en)
    yield change(
      'field-retitled',
      path,
      `${before.title.zh} ${before.title.en}`,
      `${after.title.zh} ${after.title.en}`,
    );
}

const isInside = (path: string, outer: string): boolean =>
  path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`);

/** The paths of one side that the other lacks, without what lies inside them. */
const missingIn = (fields: ReleaseFields, other: ReleaseFields): string[] => {
  const missing = Object.keys(fields).filter((path) => other[path] === undefined);
  return missing.filter((path) => !missing.some((outer) => isInside(path, outer)));
};

/** The one field that was probably renamed into another: the same title, and the same type. */
const successorOf = (path: string, before: ReleaseFields, after: ReleaseFields, added: readonly string[]) => {
  const sameTitle = added.filter(
    (other) => after[other]?.title.zh === before[path]?.title.zh && after[other]?.type === before[path]?.type,
  );
  return sameTitle.length === 1 ? sameTitle[0] : undefined;
};

/** What two releases say differently of the fields of an entity. */
export function* compareFields(before: ReleaseFields, after: ReleaseFields): Generator<FoundChange> {
  const added = missingIn(after, before);
  const taken = new Set<string>();
  for (const path of missingIn(before, after)) {
    const successor = successorOf(
      path,
      before,
      after,
      added.filter((other) => !taken.has(other)),
    );
    const [was, is] = [before[path], successor === undefined ? undefined : after[successor]];
    if (successor === undefined || was === undefined || is === undefined) {
      yield change('field-removed', path, was?.title.zh);
      continue;
    }
    taken.add(successor);
    yield change('field-renamed', successor, path, successor);
    yield* compareField(successor, was, is);
  }
  for (const path of added)
    if (!taken.has(path))
      yield change(
        after[path]?.required === true ? 'required-field-added' : 'field-added',
        path,
        undefined,
        after[path]?.type,
      );
  for (const [path, field] of Object.entries(after)) {
    const known = before[path];
    if (known !== undefined && path !== 'specVersion') yield* compareField(path, known, field);
  }
}
