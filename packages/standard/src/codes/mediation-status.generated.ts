// Generated from spec/codes/mediation-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Resolution status (practice of implementations). */
export const mediationStatusCodes = defineCodeList(
  { id: "mediation-status", title: { zh: "化解状态", en: "Resolution status" }, source: "practice of implementations", status: "implementation" },
  () => [
    ["0", "化解中", "In progress"],
    ["1", "化解成功", "Resolved"],
    ["2", "化解失败", "Failed"],
  ],
);
