// Generated from spec/codes/gb-t-31000-effect-rating.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Effect rating (GB/T 31000-2015 5.50 (table 85)). */
export const gbT31000EffectRatingCodes = defineCodeList(
  { id: "gb-t-31000-effect-rating", title: { zh: "效果评估", en: "Effect rating" }, source: "GB/T 31000-2015 5.50 (table 85)", status: "confirmed" },
  () => [
    ["01", "好", "Good"],
    ["02", "较好", "Fairly good"],
    ["03", "差", "Poor"],
    ["04", "较差", "Fairly poor"],
  ],
);
