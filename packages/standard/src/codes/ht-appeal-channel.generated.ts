// Generated from spec/codes/ht-appeal-channel.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Channel of an appeal (HuTong). */
export const htAppealChannelCodes = defineCodeList(
  { id: "ht-appeal-channel", title: { zh: "诉求渠道", en: "Channel of an appeal" }, source: "HuTong", status: "own" },
  () => [
    ["hotline-12345", "12345热线", "Hotline 12345"],
    ["leaders-mailbox", "领导信箱", "Leaders' mailbox"],
    ["petition", "信访", "Petition"],
    ["app", "移动应用", "App"],
    ["visit", "走访收集", "Visit"],
    ["service-hall", "窗口", "Service hall"],
    ["message-board", "网上留言板", "Message board"],
    ["grid-worker", "网格员", "Grid worker"],
    ["other", "其他", "Other"],
  ],
);
