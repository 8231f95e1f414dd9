// Generated from spec/codes/ht-device-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Device status (HuTong). */
export const htDeviceStatusCodes = defineCodeList(
  { id: "ht-device-status", title: { zh: "设备状态", en: "Device status" }, source: "HuTong", status: "own" },
  () => [
    ["in-use", "在用", "In use"],
    ["stored", "库存", "In stock"],
    ["faulty", "故障", "Faulty"],
    ["disabled", "停用", "Disabled"],
    ["scrapped", "报废", "Scrapped"],
  ],
);
