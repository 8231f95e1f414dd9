// Generated from spec/codes/gb-t-31000-household-consistency.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Residence matches household register (GB/T 31000-2015 5.10 (table 45)). */
export const gbT31000HouseholdConsistencyCodes = defineCodeList(
  { id: "gb-t-31000-household-consistency", title: { zh: "人户一致标识", en: "Residence matches household register" }, source: "GB/T 31000-2015 5.10 (table 45)", status: "confirmed" },
  () => [
    ["01", "一致", "Consistent"],
    ["02", "不一致", "Inconsistent"],
  ],
);
