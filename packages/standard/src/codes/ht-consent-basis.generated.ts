// Generated from spec/codes/ht-consent-basis.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Legal basis (HuTong). */
export const htConsentBasisCodes = defineCodeList(
  { id: "ht-consent-basis", title: { zh: "处理依据", en: "Legal basis" }, source: "HuTong", status: "own" },
  () => [
    ["consent", "个人同意", "Consent"],
    ["contract", "合同必需", "Contract"],
    ["statutory-duty", "法定职责", "Statutory duty"],
    ["emergency", "紧急情况", "Emergency"],
    ["public-interest", "公共利益", "Public interest"],
  ],
);
