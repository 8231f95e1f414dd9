// Generated from spec/codes/ht-case-scope.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Scope of a case (HuTong). */
export const htCaseScopeCodes = defineCodeList(
  { id: "ht-case-scope", title: { zh: "案件范围", en: "Scope of a case" }, source: "HuTong", status: "own" },
  () => [
    ["major", "重特大案（事）件", "Major case"],
    ["homicide", "命案", "Homicide"],
    ["campus", "涉及师生安全", "Safety of pupils and teachers"],
    ["line", "涉及线、路", "Lines and roads"],
    ["other", "其他", "Other"],
  ],
);
