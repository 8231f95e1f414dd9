// Generated from spec/codes/ht-disclosure-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of disclosure (HuTong). */
export const htDisclosureKindCodes = defineCodeList(
  { id: "ht-disclosure-kind", title: { zh: "公开种类", en: "Kind of disclosure" }, source: "HuTong", status: "own" },
  () => [
    ["finance", "财务公开", "Finance"],
    ["affairs", "居务公开", "Community affairs"],
    ["party", "党务公开", "Party affairs"],
    ["property", "物业公示", "Property management"],
    ["election", "选举公示", "Election"],
    ["allowance", "低保救助公示", "Allowances"],
  ],
);
