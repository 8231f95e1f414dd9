// Generated from spec/codes/ht-announcement-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of announcement (HuTong). */
export const htAnnouncementKindCodes = defineCodeList(
  { id: "ht-announcement-kind", title: { zh: "公告种类", en: "Kind of announcement" }, source: "HuTong", status: "own" },
  () => [
    ["notice", "通知", "Notice"],
    ["warning", "安全提示", "Safety warning"],
    ["outage", "停水停电停气", "Outage"],
    ["activity", "活动", "Activity"],
    ["policy", "政策", "Policy"],
    ["disclosure", "公示", "Disclosure"],
    ["lost-and-found", "失物招领", "Lost and found"],
  ],
);
