// Generated from spec/codes/ga-214-12-religion.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Religion (GA 214.12-2004). */
export const ga21412ReligionCodes = defineCodeList(
  { id: "ga-214-12-religion", title: { zh: "宗教信仰", en: "Religion" }, source: "GA 214.12-2004", status: "implementation" },
  () => [
    ["00", "无宗教信仰", "No religion"],
    ["10", "佛教", "Buddhism"],
    ["20", "喇嘛教", "Lamaism"],
    ["30", "道教", "Taoism"],
    ["40", "天主教", "Catholicism"],
    ["50", "基督教", "Protestantism"],
    ["60", "东正教", "Orthodox Christianity"],
    ["70", "伊斯兰教", "Islam"],
    ["99", "其他", "Other"],
  ],
);
