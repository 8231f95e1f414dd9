// Generated from spec/codes/ht-election-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of election (HuTong). */
export const htElectionKindCodes = defineCodeList(
  { id: "ht-election-kind", title: { zh: "选举种类", en: "Kind of election" }, source: "HuTong", status: "own" },
  () => [
    ["residents-committee", "居民委员会换届选举", "Residents' committee"],
    ["owners-committee", "业主委员会选举", "Owners' committee"],
    ["representatives", "居民代表推选", "Representatives"],
    ["supervision-committee", "监督委员会推选", "Supervision committee"],
  ],
);
