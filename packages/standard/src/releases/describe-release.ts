import { codeLists } from '../codes/code-lists.generated.ts';
import type { CodeList } from '../codes/code-list.ts';
import type { Entity } from '../entities/define-entity.ts';
import { recordFields, specVersion } from '../entities/record-fields.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { maskRuleOf, within } from '../fields/within.ts';
import { sharingOf, type Sharing } from '../privacy/sharing.ts';
import { entities } from '../registry.ts';
import { requirements } from '../requirements.generated.ts';
import type { ReleaseCodeList, ReleaseEntity, ReleaseField, ReleaseManifest } from './release-manifest.ts';

const sharingText = ({ mode, upTo }: Sharing): string => `${mode} ${upTo}`;

/** What stands under paths or ids of its own. */
type NotFacts = 'fields' | 'items' | 'codes';

const ownFacts = (field: Field): ReleaseField => {
  const { kind, required, title, privacy, requirement } = field;
  const mask = maskRuleOf(field);
  const { fields: _, items: __, codes: ___, ...facts } = kind as typeof kind & Partial<Record<NotFacts, unknown>>;
  return {
    ...facts,
    required,
    title,
    privacy,
    ...(mask === undefined ? {} : { mask }),
    sharing: sharingText(sharingOf(field)),
    ...(requirement === undefined ? {} : { requirement }),
  };
};

function* fieldFacts(path: string, field: Field): Generator<[path: string, facts: ReleaseField]> {
  yield [path, ownFacts(field)];
  const { kind } = field;
  if (kind.type === 'object')
    for (const [name, inner] of Object.entries(kind.fields)) yield* fieldFacts(`${path}.${name}`, within(field, inner));
  if (kind.type === 'list') yield* fieldFacts(`${path}[]`, within(field, kind.items));
}

function* allFacts(fields: FieldMap): Generator<[path: string, facts: ReleaseField]> {
  for (const [name, field] of Object.entries(fields)) yield* fieldFacts(name, field);
}

const isCommon = (name: string, field: Field): boolean => {
  const common = recordFields[name as keyof typeof recordFields] as Field | undefined;
  const sharing = sharingText(sharingOf(field));
  return common !== undefined && sharing === sharingText(sharingOf(common)) && field.privacy === common.privacy;
};

const entityFacts = ({ element, title, matchKey, fields }: Entity): ReleaseEntity => {
  // An entity may be stricter about the members of every record; only then does it state them again.
  const own = Object.entries(fields).filter(
    ([name, field]) => name !== 'type' && (!Object.hasOwn(recordFields, name) || !isCommon(name, field)),
  );
  return {
    element,
    title,
    ...(matchKey === undefined ? {} : { matchKey }),
    fields: Object.fromEntries(allFacts(Object.fromEntries(own))),
  };
};

const listFacts = ({ title, entries, extensible }: CodeList): ReleaseCodeList => ({
  title,
  ...(extensible === undefined ? {} : { extensible }),
  codes: Object.fromEntries(
    entries.map(({ code, zh, en, parent }) => [code, { zh, en, ...(parent === undefined ? {} : { parent }) }]),
  ),
});

const mapped = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** The present release of the standard as data, `spec/releases/<version>/manifest.json`. */
export const describeRelease = (): ReleaseManifest => ({
  version: specVersion,
  common: Object.fromEntries(allFacts(recordFields)),
  entities: mapped<Entity, ReleaseEntity>(entities, entityFacts),
  codeLists: mapped<CodeList, ReleaseCodeList>(codeLists, listFacts),
  requirements: Object.fromEntries(requirements.map(({ id, level, actor, text }) => [id, { level, actor, ...text }])),
});
