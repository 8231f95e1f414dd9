// Generated from spec/codes/personal-info-sensitive-2025.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Sensitive personal information (2025) (GB/T 45574-2025). */
export const personalInfoSensitive2025Codes = defineCodeList(
  { id: "personal-info-sensitive-2025", title: { zh: "敏感个人信息类别（2025版）", en: "Sensitive personal information (2025)" }, source: "GB/T 45574-2025", status: "confirmed" },
  () => [
    ["1", "生物识别信息", "Biometrics"],
    ["2", "宗教信仰信息", "Religious belief"],
    ["3", "特定身份信息", "Specific identity"],
    ["4", "医疗健康信息", "Medical and health"],
    ["5", "金融账户信息", "Financial accounts"],
    ["6", "行踪轨迹信息", "Whereabouts and tracks"],
    ["7", "不满十四周岁未成年人个人信息", "Minors under 14"],
    ["9", "其他敏感个人信息", "Other sensitive"],
  ],
);
