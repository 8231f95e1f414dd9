// Generated from spec/codes/ht-observation-quality.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Observation quality (HuTong). */
export const htObservationQualityCodes = defineCodeList(
  { id: "ht-observation-quality", title: { zh: "观测质量", en: "Observation quality" }, source: "HuTong", status: "own" },
  () => [
    ["good", "正常", "Good"],
    ["uncertain", "存疑", "Uncertain"],
    ["bad", "无效", "Bad"],
    ["maintenance", "维护校准", "Maintenance or calibration"],
    ["substituted", "人工补录", "Substituted by hand"],
  ],
);
