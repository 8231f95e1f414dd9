// Generated from spec/codes/ht-activity-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of activity (HuTong). */
export const htActivityKindCodes = defineCodeList(
  { id: "ht-activity-kind", title: { zh: "活动种类", en: "Kind of activity" }, source: "HuTong", status: "own" },
  () => [
    ["culture", "文体活动", "Culture and sport"],
    ["lecture", "讲座培训", "Lecture"],
    ["volunteer", "志愿活动", "Volunteering"],
    ["party-day", "主题党日", "Party day"],
    ["health", "健康义诊", "Health day"],
    ["childcare", "亲子活动", "Children and parents"],
    ["other", "其他", "Other"],
  ],
);
