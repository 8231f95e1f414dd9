// Generated from spec/codes/ht-security-duty.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Security duty (HuTong). */
export const htSecurityDutyCodes = defineCodeList(
  { id: "ht-security-duty", title: { zh: "安全保卫职责", en: "Security duty" }, source: "HuTong", status: "own" },
  () => [
    ["principal", "校长", "Principal"],
    ["security-vice-principal", "分管安全保卫责任人", "Vice principal for security"],
    ["security-officer", "安全保卫责任人", "Security officer"],
    ["public-security-leader", "治安责任人", "Person responsible for public order"],
  ],
);
