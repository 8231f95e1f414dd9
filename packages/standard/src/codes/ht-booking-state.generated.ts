// Generated from spec/codes/ht-booking-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a booking (HuTong). */
export const htBookingStateCodes = defineCodeList(
  { id: "ht-booking-state", title: { zh: "预约状态", en: "State of a booking" }, source: "HuTong", status: "own" },
  () => [
    ["requested", "待确认", "Requested"],
    ["confirmed", "已确认", "Confirmed"],
    ["used", "已使用", "Used"],
    ["cancelled", "已取消", "Cancelled"],
    ["missed", "爽约", "Missed"],
  ],
);
