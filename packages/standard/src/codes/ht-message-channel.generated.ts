// Generated from spec/codes/ht-message-channel.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Channel of a message (HuTong). */
export const htMessageChannelCodes = defineCodeList(
  { id: "ht-message-channel", title: { zh: "消息渠道", en: "Channel of a message" }, source: "HuTong", status: "own" },
  () => [
    ["sms", "短信", "Text message"],
    ["app", "应用内", "In the app"],
    ["wechat", "微信", "WeChat"],
    ["phone", "电话", "Phone"],
    ["screen", "电子屏", "Screen"],
    ["broadcast", "广播", "Broadcast"],
  ],
);
