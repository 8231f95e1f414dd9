// Generated from spec/codes/ht-question-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of question (HuTong). */
export const htQuestionKindCodes = defineCodeList(
  { id: "ht-question-kind", title: { zh: "题目类型", en: "Kind of question" }, source: "HuTong", status: "own" },
  () => [
    ["single", "单选", "Single choice"],
    ["multiple", "多选", "Multiple choice"],
    ["text", "填空", "Text"],
    ["score", "评分", "Score"],
  ],
);
