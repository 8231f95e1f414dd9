// Generated from spec/events/classes.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Event class (HuTong event taxonomy). */
export const htEventClassCodes = defineCodeList(
  { id: "ht-event-class", title: { zh: "事件大类", en: "Event class" }, source: "HuTong event taxonomy", status: "own" },
  () => [
    ["01", "消防安全", "Fire safety"],
    ["02", "燃气安全", "Gas safety"],
    ["03", "养老关爱", "Elderly care"],
    ["04", "门禁治安", "Access and security"],
    ["05", "供水排水", "Water supply and drainage"],
    ["06", "生态环境", "Environment"],
    ["07", "设施设备", "Facilities and equipment"],
    ["08", "市容环卫", "City appearance and sanitation"],
    ["09", "矛盾纠纷", "Disputes"],
    ["10", "公共卫生", "Public health"],
    ["11", "自然灾害", "Natural disasters"],
    ["12", "社会诉求", "Public appeals"],
  ],
);
