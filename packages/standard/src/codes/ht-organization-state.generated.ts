// Generated from spec/codes/ht-organization-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of an organization (HuTong). */
export const htOrganizationStateCodes = defineCodeList(
  { id: "ht-organization-state", title: { zh: "组织状态", en: "State of an organization" }, source: "HuTong", status: "own" },
  () => [
    ["active", "正常", "Active"],
    ["suspended", "停业", "Suspended"],
    ["closed", "注销", "Closed"],
    ["revoked", "撤销", "Revoked"],
  ],
);
