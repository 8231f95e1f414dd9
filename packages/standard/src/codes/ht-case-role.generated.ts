// Generated from spec/codes/ht-case-role.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Role in a case (HuTong). */
export const htCaseRoleCodes = defineCodeList(
  { id: "ht-case-role", title: { zh: "案件人员角色", en: "Role in a case" }, source: "HuTong", status: "own" },
  () => [
    ["suspect", "犯罪嫌疑人", "Suspect"],
    ["victim", "受害人", "Victim"],
    ["witness", "证人", "Witness"],
  ],
);
