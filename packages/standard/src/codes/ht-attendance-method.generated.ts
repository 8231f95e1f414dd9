// Generated from spec/codes/ht-attendance-method.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Way of signing in (HuTong). */
export const htAttendanceMethodCodes = defineCodeList(
  { id: "ht-attendance-method", title: { zh: "签到方式", en: "Way of signing in" }, source: "HuTong", status: "own" },
  () => [
    ["card", "刷卡", "Card"],
    ["face", "人脸", "Face"],
    ["code", "二维码", "QR code"],
    ["manual", "人工登记", "By hand"],
  ],
);
