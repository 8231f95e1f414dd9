// Generated from spec/codes/ht-warning-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Warning status (HuTong). */
export const htWarningStatusCodes = defineCodeList(
  { id: "ht-warning-status", title: { zh: "预警状态", en: "Warning status" }, source: "HuTong", status: "own" },
  () => [
    ["active", "生效", "Active"],
    ["acknowledged", "已确认", "Acknowledged"],
    ["resolved", "已解除", "Resolved"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);
