// Generated from spec/codes/ht-certificate-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of certificate (HuTong). */
export const htCertificateKindCodes = defineCodeList(
  { id: "ht-certificate-kind", title: { zh: "证照种类", en: "Kind of certificate" }, source: "HuTong", status: "own" },
  () => [
    ["residence-permit", "居住证", "Residence permit"],
    ["disability", "残疾人证", "Disability certificate"],
    ["elderly-card", "老年人优待证", "Senior card"],
    ["low-income", "低保证", "Minimum allowance certificate"],
    ["business-licence", "营业执照", "Business licence"],
    ["dog-licence", "养犬登记证", "Dog licence"],
    ["volunteer", "志愿者证", "Volunteer certificate"],
    ["proof", "社区证明", "Proof by the community"],
    ["other", "其他", "Other"],
  ],
);
