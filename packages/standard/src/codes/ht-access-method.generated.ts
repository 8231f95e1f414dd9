// Generated from spec/codes/ht-access-method.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Method of access (HuTong). */
export const htAccessMethodCodes = defineCodeList(
  { id: "ht-access-method", title: { zh: "通行方式", en: "Method of access" }, source: "HuTong", status: "own" },
  () => [
    ["face", "人脸", "Face"],
    ["card", "刷卡", "Card"],
    ["code", "二维码", "QR code"],
    ["password", "密码", "Password"],
    ["phone", "手机", "Phone"],
    ["plate", "车牌识别", "Plate recognition"],
    ["remote", "远程开门", "Opened remotely"],
    ["manual", "人工放行", "By hand"],
  ],
);
