// Generated from spec/codes/ht-access-purpose.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Purpose of access (HuTong). */
export const htAccessPurposeCodes = defineCodeList(
  { id: "ht-access-purpose", title: { zh: "查询目的", en: "Purpose of access" }, source: "HuTong", status: "own" },
  () => [
    ["handling", "事件处置", "Handling an event"],
    ["service", "为民服务", "Service"],
    ["statistics", "统计分析", "Statistics"],
    ["audit", "审计检查", "Audit"],
    ["maintenance", "系统运维", "Maintenance"],
    ["law", "依法调取", "Required by law"],
  ],
);
