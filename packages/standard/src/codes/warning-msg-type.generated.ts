// Generated from spec/codes/warning-msg-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Warning message type (implementation (CAP-style warning feeds)). */
export const warningMsgTypeCodes = defineCodeList(
  { id: "warning-msg-type", title: { zh: "预警消息类型", en: "Warning message type" }, source: "implementation (CAP-style warning feeds)", status: "implementation" },
  () => [
    ["Alert", "首次", "First issue"],
    ["Update", "更新", "Update"],
    ["Cancel", "解除", "Cancel"],
  ],
);
