import { citizenIdBirthDate, citizenIdSex } from './citizen-id-facts.ts';
import { closedRings } from './closed-ring.ts';
import type { ConsistencyRule } from './consistency-rule.ts';
import { dateOrders } from './date-order.ts';
import { divisionTier } from './division-tier.ts';
import { gridCode } from './grid-code.ts';
import { idType } from './id-type.ts';
import { observationUnit, observationValueType } from './observation-value.ts';

/** Every rule between the fields of one record. */
export const consistencyRules: readonly ConsistencyRule[] = [
  idType,
  ...dateOrders,
  citizenIdBirthDate,
  citizenIdSex,
  gridCode,
  divisionTier,
  observationValueType,
  observationUnit,
  ...closedRings,
];
