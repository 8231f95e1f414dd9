// Generated from spec/codes/ht-pass-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a pass (HuTong). */
export const htPassStateCodes = defineCodeList(
  { id: "ht-pass-state", title: { zh: "通行证状态", en: "State of a pass" }, source: "HuTong", status: "own" },
  () => [
    ["issued", "已签发", "Issued"],
    ["used", "已使用", "Used"],
    ["expired", "已过期", "Expired"],
    ["revoked", "已撤销", "Revoked"],
  ],
);
