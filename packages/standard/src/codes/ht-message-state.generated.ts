// Generated from spec/codes/ht-message-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a message (HuTong). */
export const htMessageStateCodes = defineCodeList(
  { id: "ht-message-state", title: { zh: "消息状态", en: "State of a message" }, source: "HuTong", status: "own" },
  () => [
    ["sent", "已发送", "Sent"],
    ["delivered", "已送达", "Delivered"],
    ["read", "已读", "Read"],
    ["failed", "发送失败", "Failed"],
  ],
);
