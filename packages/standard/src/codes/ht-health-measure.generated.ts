// Generated from spec/codes/ht-health-measure.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Health measure (HuTong). */
export const htHealthMeasureCodes = defineCodeList(
  { id: "ht-health-measure", title: { zh: "健康测量项", en: "Health measure" }, source: "HuTong", status: "own" },
  () => [
    ["systolic-pressure", "收缩压", "Systolic blood pressure"],
    ["diastolic-pressure", "舒张压", "Diastolic blood pressure"],
    ["heart-rate", "心率", "Heart rate"],
    ["blood-glucose", "血糖", "Blood glucose"],
    ["oxygen-saturation", "血氧饱和度", "Oxygen saturation"],
    ["body-temperature", "体温", "Body temperature"],
    ["weight", "体重", "Weight"],
    ["steps", "步数", "Steps"],
    ["sleep", "睡眠时长", "Sleep"],
  ],
);
