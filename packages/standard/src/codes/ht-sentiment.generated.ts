// Generated from spec/codes/ht-sentiment.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Sentiment (HuTong). */
export const htSentimentCodes = defineCodeList(
  { id: "ht-sentiment", title: { zh: "情感倾向", en: "Sentiment" }, source: "HuTong", status: "own" },
  () => [
    ["positive", "正面", "Positive"],
    ["neutral", "中性", "Neutral"],
    ["negative", "负面", "Negative"],
  ],
);
