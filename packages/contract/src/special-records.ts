import {
  codeLists,
  findEntity,
  entities,
  formatDateTime,
  formatUrn,
  HutongError,
  parseUrn,
  specVersion,
  urnTypeOf,
  type AccessAudit,
} from '@hutong/standard';
import * as z from 'zod';
import { note } from './described.ts';
import type { Scope } from './scopes.ts';

const purposes = codeLists['ht-access-purpose'].entries.map(({ code }) => code);

/** What a read is for; a read of special groups has to say it. */
export const purposeQuery = z
  .enum(purposes as [AccessPurpose, ...AccessPurpose[]])
  .optional()
  .meta(
    note(
      '查询目的（ht-access-purpose）；读取特殊人群记录时必填',
      'What the read is for (ht-access-purpose); needed to read records of special groups',
    ),
  );

/** A code of `ht-access-purpose`. */
export type AccessPurpose = AccessAudit['purpose'];

const restrictedUrnTypes: ReadonlyMap<string, string> = new Map(
  Object.keys(entities).flatMap((type) => (findEntity(type)?.restricted === true ? [[urnTypeOf(type), type]] : [])),
);

/** The type of special records that is asked for by type or id; undefined for all others. */
export function specialTypeOf(asked: { readonly type: string } | { readonly id: string }): string | undefined {
  if ('type' in asked) return findEntity(asked.type)?.restricted === true ? asked.type : undefined;
  // By the id alone, so that a refusal does not tell whether the record exists.
  return restrictedUrnTypes.get(parseUrn(asked.id)?.type ?? '');
}

/** Who reads special records, and what for. */
export interface SpecialRead {
  readonly type: string;
  /** Id of the one record that is asked for. */
  readonly id?: string;
  readonly purpose?: AccessPurpose | undefined;
  /** Id or system of whoever reads. */
  readonly actor: string;
  readonly scopes: readonly Scope[];
}

/** Throws HT5002 without the scope `special:read`, HT5004 without a purpose. */
export function checkSpecialRead({ scopes, purpose }: SpecialRead): void {
  if (!scopes.includes('special:read'))
    throw new HutongError('HT5002', {
      message: { zh: '令牌缺少权限 special:read', en: 'The token lacks the scope special:read' },
      requirement: 'HT-PRV-011',
    });
  if (purpose === undefined)
    throw new HutongError('HT5004', {
      message: { zh: '读取特殊人群记录须写明 purpose', en: 'Reading records of special groups takes a purpose' },
      requirement: 'HT-PRV-011',
    });
}

/** The trace of a read of special records, whether it was allowed or refused; milliseconds since the epoch. */
export function auditOfSpecialRead(
  { type, id, purpose = 'handling', actor, scopes }: SpecialRead,
  facts: {
    readonly key: string;
    readonly system: string;
    readonly at: number;
    readonly division: string;
    readonly recordCount?: number;
    readonly refused?: boolean;
  },
): AccessAudit {
  const { key, system, at, division, recordCount, refused } = facts;
  return {
    id: formatUrn('AccessAudit', system, key),
    type: 'AccessAudit',
    specVersion,
    division,
    provenance: { system, recordedAt: formatDateTime(at) },
    actor: actor.slice(0, 64),
    at: formatDateTime(at),
    purpose,
    entityType: type,
    ...(id === undefined ? {} : { record: id.slice(0, 200) }),
    ...(recordCount === undefined ? {} : { recordCount }),
    unmasked: refused !== true && scopes.includes('privacy:read'),
    ...(refused === true ? { refused } : {}),
  };
}
