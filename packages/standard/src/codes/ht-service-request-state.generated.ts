// Generated from spec/codes/ht-service-request-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a service request (HuTong). */
export const htServiceRequestStateCodes = defineCodeList(
  { id: "ht-service-request-state", title: { zh: "办件状态", en: "State of a service request" }, source: "HuTong", status: "own" },
  () => [
    ["submitted", "已提交", "Submitted"],
    ["accepted", "已受理", "Accepted"],
    ["supplement", "待补正", "Waiting for documents"],
    ["processing", "办理中", "Processing"],
    ["approved", "办结（同意）", "Approved"],
    ["refused", "办结（不同意）", "Refused"],
    ["withdrawn", "已撤回", "Withdrawn"],
  ],
);
