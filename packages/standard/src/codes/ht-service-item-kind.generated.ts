// Generated from spec/codes/ht-service-item-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of service item (HuTong). */
export const htServiceItemKindCodes = defineCodeList(
  { id: "ht-service-item-kind", title: { zh: "政务事项种类", en: "Kind of service item" }, source: "HuTong", status: "own" },
  () => [
    ["administrative-licence", "行政许可", "Administrative licence"],
    ["confirmation", "行政确认", "Confirmation"],
    ["payment", "行政给付", "Payment"],
    ["public-service", "公共服务", "Public service"],
    ["certificate", "开具证明", "Certificate"],
    ["registration", "登记备案", "Registration"],
    ["consultation", "咨询", "Consultation"],
    ["other", "其他", "Other"],
  ],
);
