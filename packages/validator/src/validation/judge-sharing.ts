import {
  bilingual,
  errorCodes,
  exposureOf,
  findEntity,
  governanceTiers,
  sharePolicy,
  within,
  type BilingualText,
  type Field,
  type FieldMap,
  type GovernanceTier,
  type MaskPolicy,
} from '@hutong/standard';
import { requirementOf } from '../findings/finding.ts';
import { pointerTo } from '../records/pointer.ts';
import type { RecordIssue } from '../records/record-issue.ts';

/** Who is to have a data set: anybody, or a unit of a tier. */
export type SharingLevel = 'public' | GovernanceTier;

/** Every sharing level that a manifest can declare. */
export const sharingLevels = ['public', ...(Object.keys(governanceTiers) as GovernanceTier[])] as const;

const open: MaskPolicy = { id: 'public', title: bilingual('向社会公开', 'Open to anybody'), classes: ['public'] };

interface Walk {
  readonly policy: MaskPolicy;
  readonly type: string;
  readonly found: { readonly pointer: string; readonly field: Field }[];
}

/** Finds values that a policy does not show; `path` is as in the data dictionary. */
function walk(field: Field, value: unknown, at: { readonly path: string; readonly pointer: string }, into: Walk): void {
  if (value === undefined || value === null) return;
  const { kind } = field;
  const { path, pointer } = at;
  if (kind.type === 'list' && Array.isArray(value)) {
    const items = within(field, kind.items);
    for (const [index, item] of value.entries())
      walk(items, item, { path: `${path}[]`, pointer: pointerTo(pointer, index) }, into);
  } else if (kind.type === 'object' && typeof value === 'object')
    walkMembers(kind.fields, value as Readonly<Record<string, unknown>>, at, into, field);
  else if (exposureOf(field, into.policy, into.type, path) !== 'show') into.found.push({ pointer, field });
}

function walkMembers(
  fields: FieldMap,
  members: Readonly<Record<string, unknown>>,
  { path, pointer }: { readonly path: string; readonly pointer: string },
  into: Walk,
  parent?: Field,
): void {
  for (const [name, declared] of Object.entries(fields)) {
    const field = parent === undefined ? declared : within(parent, declared);
    const at = { path: path === '' ? name : `${path}.${name}`, pointer: pointerTo(pointer, name) };
    walk(field, members[name], at, into);
  }
}

/** Members that every record must have, whoever gets it. */
const frame = /^\/(?:id|provenance)(?:\/|$)/;

const levelTitle = (level: SharingLevel): BilingualText => (level === 'public' ? open.title : sharePolicy(level).title);

/** Makes the judge of what may not be in a data set that is for somebody (HT2021); values are not repeated. */
export function createSharingJudge(level: SharingLevel) {
  const policy = level === 'public' ? { ...open } : sharePolicy(level);
  const requirement = requirementOf('HT2021');
  const title = levelTitle(level);
  return (type: string, record: Readonly<Record<string, unknown>>): RecordIssue[] => {
    const entity = findEntity(type);
    if (entity === undefined) return [];
    const into: Walk = { policy, type, found: [] };
    walkMembers(entity.fields, record, { path: '', pointer: '' }, into);
    // Where not even the type may be shown, nothing of the record may be.
    const hidden = into.found.find(({ pointer }) => pointer === '/type');
    return (hidden === undefined ? into.found : [hidden])
      .filter(({ pointer }) => !frame.test(pointer))
      .map(({ pointer, field }) => ({
        code: 'HT2021',
        severity: 'error',
        pointer,
        message: bilingual(
          `${field.title.zh}不得在“${title.zh}”的数据集中`,
          `${field.title.en} must not be in a data set that is "${title.en}"`,
        ),
        fix: errorCodes.HT2021.fix,
        ...(requirement === undefined ? {} : { requirement }),
      }));
  };
}
