// Generated from spec/codes and spec/events; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Accountability measure (GB/T 31000-2015 5.7 (table 42); spec/codes/gb-t-31000-accountability-measure.csv). */
export const gbT31000AccountabilityMeasureCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-accountability-measure", title: { zh: "政策种类", en: "Accountability measure" }, source: "GB/T 31000-2015 5.7 (table 42)", status: "confirmed" },
  () => [
    ["01", "表彰奖励", "Commendation and reward"],
    ["02", "通报", "Circular notice"],
    ["03", "沟通警示", "Warning talk"],
    ["04", "约谈", "Summons for talk"],
    ["05", "挂牌督办", "Listed supervision"],
    ["06", "处分建议", "Disciplinary recommendation"],
    ["07", "实行一票否决权制", "One-vote veto"],
    ["99", "其他", "Other"],
  ],
);

/** Administrative level (GB/T 31000-2015 5.2 (table 37); spec/codes/gb-t-31000-admin-level.csv). */
export const gbT31000AdminLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-admin-level", title: { zh: "层级", en: "Administrative level" }, source: "GB/T 31000-2015 5.2 (table 37)", status: "confirmed" },
  () => [
    ["01", "中央", "Central"],
    ["02", "省、自治区、直辖市", "Province / autonomous region / municipality"],
    ["03", "地、市、州、盟", "Prefecture / city / autonomous prefecture / league"],
    ["04", "县、市、区、旗", "County / county-level city / district / banner"],
    ["05", "乡镇、街道", "Township / town / subdistrict"],
    ["06", "村、社区", "Village / community"],
  ],
);

/** Admission status (GB/T 31000-2015 5.40 (table 75); spec/codes/gb-t-31000-admission-status.csv). */
export const gbT31000AdmissionStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-admission-status", title: { zh: "收治情况", en: "Admission status" }, source: "GB/T 31000-2015 5.40 (table 75)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "羁押", "In custody"],
    ["02", "抗病毒治疗", "Antiviral therapy"],
    ["03", "戒毒药物维持治疗", "Methadone-type maintenance treatment"],
    ["99", "其他", "Other"],
  ],
);

/** Governance body type (GB/T 31000-2015 5.1 (table 36); spec/codes/gb-t-31000-agency-type.csv). */
export const gbT31000AgencyTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-agency-type", title: { zh: "机构类型", en: "Governance body type" }, source: "GB/T 31000-2015 5.1 (table 36)", status: "confirmed" },
  () => [
    ["01", "综治委", "Comprehensive governance committee"],
    ["02", "综治办", "Comprehensive governance office"],
    ["03", "综治中心", "Comprehensive governance centre"],
  ],
);

/** Area type (GB/T 31000-2015 5.49 (table 84); spec/codes/gb-t-31000-area-type.csv). */
export const gbT31000AreaTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-area-type", title: { zh: "涉及区域类型", en: "Area type" }, source: "GB/T 31000-2015 5.49 (table 84)", status: "confirmed", extensible: true },
  () => [
    ["01", "学校周边", "Around schools"],
    ["02", "交通场站", "Transport stations"],
    ["03", "娱乐场所", "Entertainment venues"],
    ["04", "集贸市场", "Markets"],
    ["05", "城乡接合部", "Urban-rural fringe"],
    ["06", "重点线路", "Key lines"],
    ["99", "其他", "Other"],
  ],
);

/** Means of assistance (GB/T 31000-2015 5.43 (table 78); spec/codes/gb-t-31000-assistance-means.csv). */
export const gbT31000AssistanceMeansCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-assistance-means", title: { zh: "帮扶手段", en: "Means of assistance" }, source: "GB/T 31000-2015 5.43 (table 78)", status: "confirmed" },
  () => [
    ["01", "教育矫治", "Education and correction"],
    ["02", "思想引导", "Guidance"],
    ["03", "困难帮扶", "Hardship relief"],
    ["04", "心理关爱", "Psychological care"],
    ["99", "其他", "Other"],
  ],
);

/** Assistance source (GB/T 31000-2015 5.36 (table 71); spec/codes/gb-t-31000-assistance-source.csv). */
export const gbT31000AssistanceSourceCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-assistance-source", title: { zh: "帮扶情况", en: "Assistance source" }, source: "GB/T 31000-2015 5.36 (table 71)", status: "confirmed" },
  () => [
    ["01", "民政", "Civil affairs"],
    ["02", "卫生", "Health"],
    ["03", "公安", "Public security"],
    ["04", "残联", "Disabled persons' federation"],
    ["05", "街道办事处或乡镇政府", "Subdistrict office or township government"],
    ["06", "非政府组织", "NGO"],
    ["99", "其他", "Other"],
  ],
);

/** Attention level (GB/T 31000-2015 5.46 (table 81); spec/codes/gb-t-31000-attention-level.csv). */
export const gbT31000AttentionLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-attention-level", title: { zh: "关注程度", en: "Attention level" }, source: "GB/T 31000-2015 5.46 (table 81)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);

/** Attention type (GB/T 31000-2015 5.39 (table 74); spec/codes/gb-t-31000-attention-type.csv). */
export const gbT31000AttentionTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-attention-type", title: { zh: "关注类型", en: "Attention type" }, source: "GB/T 31000-2015 5.39 (table 74)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "故意传播", "Intentional transmission"],
    ["02", "造谣传谣", "Spreading rumours"],
    ["03", "恐吓", "Intimidation"],
    ["04", "聚众上访", "Group petitioning"],
    ["05", "非正常维权", "Abnormal rights claims"],
    ["06", "非正常上访", "Abnormal petitioning"],
  ],
);

/** Building use (GB/T 31000-2015 5.17 (table 52); spec/codes/gb-t-31000-building-use.csv). */
export const gbT31000BuildingUseCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-building-use", title: { zh: "建筑用途", en: "Building use" }, source: "GB/T 31000-2015 5.17 (table 52)", status: "confirmed", extensible: true },
  () => [
    ["01", "住宅", "Residential"],
    ["02", "商业", "Commercial"],
    ["03", "办公", "Office"],
    ["04", "工业", "Industrial"],
    ["05", "仓储", "Storage"],
    ["06", "商住混用", "Mixed commercial and residential"],
    ["99", "其他", "Other"],
  ],
);

/** Delivery business scope (GB/T 31000-2015 5.53 (table 88); spec/codes/gb-t-31000-business-scope.csv). */
export const gbT31000BusinessScopeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-business-scope", title: { zh: "经营范围（寄递物流）", en: "Delivery business scope" }, source: "GB/T 31000-2015 5.53 (table 88)", status: "confirmed" },
  () => [
    ["01", "国内同城", "Domestic intra-city"],
    ["02", "国内异地", "Domestic inter-city"],
    ["03", "港澳台", "Hong Kong, Macao and Taiwan"],
    ["04", "国际", "International"],
  ],
);

/** Person taking part in management (GB/T 31000-2015 5.35 (table 70); spec/codes/gb-t-31000-care-manager.csv). */
export const gbT31000CareManagerCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-care-manager", title: { zh: "参与管理人员", en: "Person taking part in management" }, source: "GB/T 31000-2015 5.35 (table 70)", status: "confirmed" },
  () => [
    ["01", "基层医务人员", "Grassroots medical staff"],
    ["02", "片区民警", "Area police officer"],
    ["03", "民政干事", "Civil-affairs officer"],
    ["04", "助残员", "Disability assistant"],
    ["05", "村（居）委会干部", "Village/resident committee cadre"],
    ["99", "其他", "Other"],
  ],
);

/** Case nature (GB/T 31000-2015 5.61 (table 96); spec/codes/gb-t-31000-case-nature.csv). */
export const gbT31000CaseNatureCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-case-nature", title: { zh: "案（事）件性质", en: "Case nature" }, source: "GB/T 31000-2015 5.61 (table 96)", status: "confirmed" },
  () => [
    ["01", "治安案件", "Public-security case"],
    ["02", "刑事案件", "Criminal case"],
    ["03", "民事案件", "Civil case"],
    ["04", "行政案件", "Administrative case"],
    ["99", "其他", "Other"],
  ],
);

/** Community-correction class (GB/T 31000-2015 5.24 (table 59); spec/codes/gb-t-31000-correction-class.csv). */
export const gbT31000CorrectionClassCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-correction-class", title: { zh: "矫正类别", en: "Community-correction class" }, source: "GB/T 31000-2015 5.24 (table 59)", status: "confirmed" },
  () => [
    ["01", "管制", "Public surveillance"],
    ["02", "缓刑", "Probation (suspended sentence)"],
    ["03", "假释", "Parole"],
    ["04", "暂予监外执行", "Temporary service outside prison"],
    ["05", "剥夺政治权利", "Deprivation of political rights"],
  ],
);

/** Reception mode (GB/T 31000-2015 5.25 (table 60); spec/codes/gb-t-31000-correction-reception.csv). */
export const gbT31000CorrectionReceptionCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-correction-reception", title: { zh: "接收方式", en: "Reception mode" }, source: "GB/T 31000-2015 5.25 (table 60)", status: "confirmed" },
  () => [
    ["01", "自行报到", "Self-reporting"],
    ["02", "狱所押送", "Escorted from prison"],
    ["03", "当庭交接", "Handover in court"],
    ["99", "其他", "Other"],
  ],
);

/** Correction team member type (GB/T 31000-2015 5.28 (table 63); spec/codes/gb-t-31000-correction-team-member.csv). */
export const gbT31000CorrectionTeamMemberCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-correction-team-member", title: { zh: "矫正小组人员组成类型", en: "Correction team member type" }, source: "GB/T 31000-2015 5.28 (table 63)", status: "confirmed" },
  () => [
    ["01", "司法所工作人员", "Judicial-office staff"],
    ["02", "社会工作者", "Social worker"],
    ["03", "志愿者", "Volunteer"],
    ["04", "村（居）委会人员", "Village/resident committee staff"],
    ["05", "所在单位人员", "Employer staff"],
    ["06", "就读学校人员", "School staff"],
    ["07", "家庭成员或监护人", "Family member or guardian"],
    ["08", "保证人", "Guarantor"],
    ["99", "其他", "Other"],
  ],
);

/** Correction termination type (GB/T 31000-2015 5.29 (table 64); spec/codes/gb-t-31000-correction-termination.csv). */
export const gbT31000CorrectionTerminationCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-correction-termination", title: { zh: "矫正解除（终止）类型", en: "Correction termination type" }, source: "GB/T 31000-2015 5.29 (table 64)", status: "confirmed" },
  () => [
    ["01", "期满解除", "Released on expiry"],
    ["02", "收监执行", "Imprisoned"],
    ["03", "死亡", "Death"],
    ["04", "居住地变更", "Change of residence"],
    ["99", "其他", "Other"],
  ],
);

/** Class of crime (GB/T 31000-2015 5.20 (table 55); spec/codes/gb-t-31000-crime-class.csv). */
export const gbT31000CrimeClassCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-crime-class", title: { zh: "罪名分类", en: "Class of crime" }, source: "GB/T 31000-2015 5.20 (table 55)", status: "confirmed" },
  () => [
    ["01", "危害国家安全罪", "Endangering national security"],
    ["02", "危害公共安全罪", "Endangering public security"],
    ["03", "破坏社会主义市场经济秩序罪", "Undermining the socialist market economic order"],
    ["04", "侵犯公民人身权利、民主权利罪", "Infringing personal and democratic rights"],
    ["05", "侵犯财产罪", "Property violation"],
    ["06", "妨害社会管理秩序罪", "Obstructing social administration order"],
    ["07", "危害国防利益罪", "Endangering national defence interests"],
    ["08", "贪污贿赂罪", "Embezzlement and bribery"],
    ["09", "渎职罪", "Dereliction of duty"],
    ["10", "军人违反职责罪", "Servicemen's transgression of duties"],
  ],
);

/** Delivery enterprise type (GB/T 31000-2015 5.54 (table 89); spec/codes/gb-t-31000-delivery-enterprise-type.csv). */
export const gbT31000DeliveryEnterpriseTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-delivery-enterprise-type", title: { zh: "企业类型（寄递物流）", en: "Delivery enterprise type" }, source: "GB/T 31000-2015 5.54 (table 89)", status: "confirmed" },
  () => [
    ["01", "取得快递（物流）业务经营许可证企业", "Licensed express/logistics enterprise"],
    ["02", "备案分支机构", "Filed branch"],
    ["99", "其他", "Other"],
  ],
);

/** Dispute event category (GB/T 31000-2015 5.56 (table 91); spec/codes/gb-t-31000-dispute-category.csv). */
export const gbT31000DisputeCategoryCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-dispute-category", title: { zh: "事件类别（矛盾纠纷）", en: "Dispute event category" }, source: "GB/T 31000-2015 5.56 (table 91)", status: "confirmed", extensible: true },
  () => [
    ["01", "婚恋家庭纠纷", "Marriage and family dispute"],
    ["0101", "恋爱及婚姻", "Love and marriage", "01"],
    ["0102", "抚养赡养监护", "Child support, elder support and guardianship", "01"],
    ["0103", "分家与继承", "Division of family property and inheritance", "01"],
    ["0199", "其他", "Other", "01"],
    ["02", "邻里纠纷", "Neighbour dispute"],
    ["0201", "用水排水通行通风采光", "Water use, drainage, passage, ventilation and light", "02"],
    ["0202", "相邻土地建筑利用", "Use of adjacent land and buildings", "02"],
    ["0203", "相邻污染损害防止", "Prevention of pollution harm between neighbours", "02"],
    ["0299", "其他", "Other", "02"],
    ["03", "人格权纠纷", "Personality-right dispute"],
    ["0301", "姓名肖像", "Name and likeness", "03"],
    ["0302", "名誉隐私", "Reputation and privacy", "03"],
    ["0303", "身体健康及人身自由", "Bodily health and personal freedom", "03"],
    ["0399", "其他", "Other", "03"],
    ["04", "物权相关纠纷", "Property-right dispute"],
    ["0401", "财物返还及损害赔偿", "Return of property and compensation", "04"],
    ["0402", "物业及其管理", "Property-management service", "04"],
    ["0403", "房屋等不动产登记", "Real-estate registration", "04"],
    ["0499", "其他", "Other", "04"],
    ["05", "侵权相关纠纷", "Tort dispute"],
    ["0501", "教育机构", "Educational institution", "05"],
    ["0502", "医疗损害", "Medical harm", "05"],
    ["0503", "交通事故", "Traffic accident", "05"],
    ["0504", "环境污染", "Environmental pollution", "05"],
    ["0505", "产品责任", "Product liability", "05"],
    ["0506", "网络侵权", "Online infringement", "05"],
    ["0507", "劳务损害", "Harm in labour service", "05"],
    ["0599", "其他", "Other", "05"],
    ["06", "合同及相关纠纷", "Contract dispute"],
    ["0601", "消费及服务", "Consumption and service", "06"],
    ["0602", "房产买卖租赁", "House sale and lease", "06"],
    ["0603", "交易贸易", "Trade", "06"],
    ["0604", "运输仓储", "Transport and storage", "06"],
    ["0699", "其他", "Other", "06"],
    ["07", "劳动人事争议", "Labour and personnel dispute"],
    ["0701", "劳动合同、劳务派遣", "Labour contract and dispatch", "07"],
    ["0702", "社会保险", "Social insurance", "07"],
    ["0703", "福利待遇", "Benefits", "07"],
    ["0704", "人事争议", "Personnel dispute", "07"],
    ["0799", "其他", "Other", "07"],
    ["08", "金融借贷纠纷", "Finance and lending dispute"],
    ["0801", "证券基金期货", "Securities, funds and futures", "08"],
    ["0802", "投资信托理财", "Investment, trust and wealth management", "08"],
    ["0803", "保险", "Insurance", "08"],
    ["0804", "借贷及担保", "Loan and guarantee", "08"],
    ["0899", "其他", "Other", "08"],
    ["09", "土地及资源权属纠纷", "Land and resource ownership dispute"],
    ["0901", "土地承包经营", "Land contract management", "09"],
    ["0902", "宅基地使用", "Homestead use", "09"],
    ["0903", "山林矿产", "Forest and mineral", "09"],
    ["0904", "水域水利", "Water area and water works", "09"],
    ["0999", "其他", "Other", "09"],
    ["10", "其他民商事纠纷", "Other civil and commercial dispute"],
    ["1001", "知识产权", "Intellectual property", "10"],
    ["1002", "公司企业设立解散", "Company formation and dissolution", "10"],
    ["1003", "海事海商", "Maritime", "10"],
    ["1004", "竞争纠纷", "Competition", "10"],
    ["1005", "票据与信用证", "Bills and letters of credit", "10"],
    ["1006", "无因管理与不当得利", "Negotiorum gestio and unjust enrichment", "10"],
    ["1099", "其他", "Other", "10"],
    ["11", "城乡建设发展纠纷", "Urban-rural construction dispute"],
    ["1101", "国有土地上房屋征收", "House expropriation on state-owned land", "11"],
    ["1102", "农村集体土地征用", "Rural collective land requisition", "11"],
    ["1103", "城乡规划及拆违", "Planning and demolition of illegal buildings", "11"],
    ["1104", "基础设施建设及市政市容", "Infrastructure and city appearance", "11"],
    ["1105", "移民安置", "Resettlement", "11"],
    ["1199", "其他", "Other", "11"],
    ["12", "涉民政纠纷", "Civil-affairs dispute"],
    ["1201", "村（社区）选举和管理", "Village/community election and management", "12"],
    ["1202", "优抚救助", "Preferential treatment and relief", "12"],
    ["1203", "区划边界", "Division boundary", "12"],
    ["1299", "其他", "Other", "12"],
    ["13", "其他行政执法纠纷", "Other administrative-enforcement dispute"],
    ["1301", "城市管理", "City management", "13"],
    ["1302", "教育文体管理", "Education, culture and sports", "13"],
    ["1303", "工商税务管理", "Business and tax", "13"],
    ["1304", "安全生产管理", "Work safety", "13"],
    ["1305", "交通运输管理", "Transport", "13"],
    ["1306", "海事渔事管理", "Maritime and fishery", "13"],
    ["1307", "计划生育管理", "Family planning", "13"],
    ["1399", "其他", "Other", "13"],
    ["14", "涉法涉诉纠纷", "Law-and-litigation dispute"],
    ["1401", "涉公安", "Involving public security", "14"],
    ["1402", "涉检察院", "Involving the procuratorate", "14"],
    ["1403", "涉法院", "Involving the court", "14"],
    ["1404", "涉司法行政机关", "Involving judicial administration", "14"],
    ["15", "涉组织涉纪检纠纷", "Organization and discipline dispute"],
    ["1501", "组织人事", "Organization and personnel", "15"],
    ["1502", "干部作风", "Conduct of cadres", "15"],
    ["1599", "其他", "Other", "15"],
    ["16", "涉民族宗教纠纷", "Ethnic and religious dispute"],
    ["1601", "涉民族问题", "Ethnic issue", "16"],
    ["1602", "涉宗教问题", "Religious issue", "16"],
    ["99", "其他", "Other"],
  ],
);

/** Category of the main party (GB/T 31000-2015 5.57 (table 92); spec/codes/gb-t-31000-dispute-party-category.csv). */
export const gbT31000DisputePartyCategoryCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-dispute-party-category", title: { zh: "主要当事人人员类别", en: "Category of the main party" }, source: "GB/T 31000-2015 5.57 (table 92)", status: "confirmed", extensible: true },
  () => [
    ["01", "一般分类", "General"],
    ["0101", "机关企事业单位从业人员", "Employee of an agency, enterprise or institution", "01"],
    ["0102", "农林牧渔从业人员", "Farming, forestry, husbandry or fishery worker", "01"],
    ["0103", "个体或自由职业人员", "Self-employed or freelance", "01"],
    ["0104", "军人", "Serviceman", "01"],
    ["0105", "离退休人员", "Retired", "01"],
    ["0106", "学生", "Student", "01"],
    ["0107", "无业人员", "Unemployed", "01"],
    ["0199", "其他人员", "Other", "01"],
    ["02", "专项分类", "Special (takes precedence over 01)"],
    ["0201", "涉企事业单位改制人员", "Affected by enterprise restructuring", "02"],
    ["0202", "军队退役人员", "Veteran", "02"],
    ["0203", "原民办、国企教师", "Former private or state-enterprise teacher", "02"],
    ["0204", "国有企业退休职工", "Retired state-enterprise worker", "02"],
    ["0205", "返城知青", "Returned educated youth", "02"],
    ["0206", "失独人员", "Parent who lost an only child", "02"],
    ["0207", "农村进城务工人员", "Rural migrant worker", "02"],
    ["0299", "其他群体性诉求人员", "Other group claimant", "02"],
  ],
);

/** Dispute event scale (GB/T 31000-2015 5.55 (table 90); spec/codes/gb-t-31000-dispute-scale.csv). */
export const gbT31000DisputeScaleCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-dispute-scale", title: { zh: "事件规模", en: "Dispute event scale" }, source: "GB/T 31000-2015 5.55 (table 90)", status: "confirmed" },
  () => [
    ["01", "个体性事件", "Individual event"],
    ["02", "一般群体性事件", "General group event"],
    ["03", "重大群体性事件", "Major group event"],
  ],
);

/** Control status (drug user) (GB/T 31000-2015 5.37 (table 72); spec/codes/gb-t-31000-drug-control-status.csv). */
export const gbT31000DrugControlStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-drug-control-status", title: { zh: "管控情况", en: "Control status (drug user)" }, source: "GB/T 31000-2015 5.37 (table 72)", status: "confirmed" },
  () => [
    ["01", "在控", "Under control"],
    ["02", "失控", "Out of control"],
    ["03", "死亡", "Dead"],
    ["04", "出国（境）", "Abroad"],
    ["05", "社会面戒断三年未复吸", "Abstinent three years in society"],
    ["06", "社会面戒断不满三年", "Abstinent under three years in society"],
  ],
);

/** Dwelling type (GB/T 31000-2015 5.13 (table 48); spec/codes/gb-t-31000-dwelling-type.csv). */
export const gbT31000DwellingTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-dwelling-type", title: { zh: "住所类型", en: "Dwelling type" }, source: "GB/T 31000-2015 5.13 (table 48)", status: "confirmed" },
  () => [
    ["01", "自购房屋", "Self-purchased house"],
    ["02", "租赁房屋", "Rented house"],
    ["03", "寄宿", "Boarding"],
    ["04", "借住", "Borrowed lodging"],
    ["05", "单位宿舍", "Employer dormitory"],
    ["06", "临时性宿舍", "Temporary dormitory"],
    ["07", "农民工公寓", "Migrant-worker apartment"],
    ["99", "其他", "Other"],
  ],
);

/** Effect rating (GB/T 31000-2015 5.50 (table 85); spec/codes/gb-t-31000-effect-rating.csv). */
export const gbT31000EffectRatingCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-effect-rating", title: { zh: "效果评估", en: "Effect rating" }, source: "GB/T 31000-2015 5.50 (table 85)", status: "confirmed" },
  () => [
    ["01", "好", "Good"],
    ["02", "较好", "Fairly good"],
    ["03", "差", "Poor"],
    ["04", "较差", "Fairly poor"],
  ],
);

/** Enterprise category (GB/T 31000-2015 5.44 (table 79); spec/codes/gb-t-31000-enterprise-category.csv). */
export const gbT31000EnterpriseCategoryCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-enterprise-category", title: { zh: "企业类别", en: "Enterprise category" }, source: "GB/T 31000-2015 5.44 (table 79)", status: "confirmed" },
  () => [
    ["01", "内资企业", "Domestic-funded enterprise"],
    ["02", "外资企业", "Foreign-funded enterprise"],
    ["03", "个体工商户", "Individual business"],
    ["04", "农民专业合作社", "Farmers' cooperative"],
    ["99", "其他企业", "Other enterprise"],
  ],
);

/** Case/event grade (GB/T 31000-2015 5.8 (table 43); spec/codes/gb-t-31000-event-grade.csv). */
export const gbT31000EventGradeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-event-grade", title: { zh: "案（事）件分级", en: "Case/event grade" }, source: "GB/T 31000-2015 5.8 (table 43)", status: "confirmed" },
  () => [
    ["01", "特别重大", "Extremely serious"],
    ["02", "重大", "Serious"],
    ["03", "较大", "Relatively serious"],
    ["04", "一般", "Ordinary"],
  ],
);

/** Family economic status (GB/T 31000-2015 5.30 (table 65); spec/codes/gb-t-31000-family-economy.csv). */
export const gbT31000FamilyEconomyCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-family-economy", title: { zh: "家庭经济状况", en: "Family economic status" }, source: "GB/T 31000-2015 5.30 (table 65)", status: "confirmed" },
  () => [
    ["01", "无固定经济来源", "No fixed income"],
    ["02", "有固定经济来源", "Fixed income"],
    ["03", "低收入家庭", "Low-income family"],
    ["04", "贫困", "Poor"],
    ["99", "其他", "Other"],
  ],
);

/** Four histories (GB/T 31000-2015 5.26 (table 61); spec/codes/gb-t-31000-four-histories.csv). */
export const gbT31000FourHistoriesCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-four-histories", title: { zh: "“四史”情况", en: "Four histories" }, source: "GB/T 31000-2015 5.26 (table 61)", status: "confirmed" },
  () => [
    ["01", "吸毒史", "Drug-use history"],
    ["02", "逃脱史", "Escape history"],
    ["03", "自杀史", "Suicide-attempt history"],
    ["04", "袭警史", "Assault-on-police history"],
  ],
);

/** Handover status (GB/T 31000-2015 5.22 (table 57); spec/codes/gb-t-31000-handover-status.csv). */
export const gbT31000HandoverStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-handover-status", title: { zh: "衔接情况", en: "Handover status" }, source: "GB/T 31000-2015 5.22 (table 57)", status: "confirmed" },
  () => [
    ["01", "基层政府接回", "Received by grassroots government"],
    ["02", "监所送回原籍", "Returned to place of origin by the prison"],
    ["03", "司法所接回", "Received by the judicial office"],
    ["04", "公安机关落实管控措施", "Control measures by public security"],
    ["05", "基层组织接回", "Received by grassroots organization"],
    ["06", "人员自返", "Returned alone"],
    ["99", "其他衔接情况", "Other"],
  ],
);

/** Harm level (GB/T 31000-2015 5.60 (table 95); spec/codes/gb-t-31000-harm-level.csv). */
export const gbT31000HarmLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-harm-level", title: { zh: "危害程度", en: "Harm level" }, source: "GB/T 31000-2015 5.60 (table 95)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);

/** Health status (GB/T 31000-2015 5.14 (table 49); spec/codes/gb-t-31000-health-status.csv). */
export const gbT31000HealthStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-health-status", title: { zh: "健康状况", en: "Health status" }, source: "GB/T 31000-2015 5.14 (table 49)", status: "confirmed" },
  () => [
    ["01", "很好", "Very good"],
    ["02", "较好", "Fairly good"],
    ["03", "一般", "Average"],
    ["04", "较差", "Fairly poor"],
    ["05", "很差", "Very poor"],
  ],
);

/** Controlling shareholding (GB/T 31000-2015 5.52 (table 87); spec/codes/gb-t-31000-holding-type.csv). */
export const gbT31000HoldingTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-holding-type", title: { zh: "控股情况", en: "Controlling shareholding" }, source: "GB/T 31000-2015 5.52 (table 87)", status: "confirmed" },
  () => [
    ["110", "国有控股", "State-controlled"],
    ["120", "集体控股", "Collective-controlled"],
    ["210", "私人控股", "Privately controlled"],
    ["220", "港澳台控股", "Hong Kong, Macao or Taiwan controlled"],
    ["230", "外商控股", "Foreign controlled"],
  ],
);

/** Reason for hospitalization (GB/T 31000-2015 5.34 (table 69); spec/codes/gb-t-31000-hospitalization-reason.csv). */
export const gbT31000HospitalizationReasonCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-hospitalization-reason", title: { zh: "实施住院治疗原因", en: "Reason for hospitalization" }, source: "GB/T 31000-2015 5.34 (table 69)", status: "confirmed" },
  () => [
    ["01", "已发生危害他人安全的行为", "Has endangered others"],
    ["02", "存在危害他人安全的危险", "Risk of endangering others"],
    ["99", "其他", "Other"],
  ],
);

/** Residence matches household register (GB/T 31000-2015 5.10 (table 45); spec/codes/gb-t-31000-household-consistency.csv). */
export const gbT31000HouseholdConsistencyCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-household-consistency", title: { zh: "人户一致标识", en: "Residence matches household register" }, source: "GB/T 31000-2015 5.10 (table 45)", status: "confirmed" },
  () => [
    ["01", "一致", "Consistent"],
    ["02", "不一致", "Inconsistent"],
  ],
);

/** Infection route (GB/T 31000-2015 5.38 (table 73); spec/codes/gb-t-31000-infection-route.csv). */
export const gbT31000InfectionRouteCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-infection-route", title: { zh: "感染途径", en: "Infection route" }, source: "GB/T 31000-2015 5.38 (table 73)", status: "confirmed" },
  () => [
    ["01", "异性性传播", "Heterosexual"],
    ["02", "同性性传播", "Homosexual"],
    ["03", "注射毒品传播", "Injecting drug use"],
    ["04", "母婴传播", "Mother to child"],
    ["05", "输血及使用血制品传播", "Transfusion and blood products"],
    ["06", "性接触加注射毒品传播", "Sexual contact plus injecting drug use"],
    ["07", "既往采血浆传播", "Former plasma donation"],
    ["99", "不详", "Unknown"],
  ],
);

/** Reason for inflow (GB/T 31000-2015 5.11 (table 46); spec/codes/gb-t-31000-inflow-reason.csv). */
export const gbT31000InflowReasonCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-inflow-reason", title: { zh: "流入原因", en: "Reason for inflow" }, source: "GB/T 31000-2015 5.11 (table 46)", status: "confirmed" },
  () => [
    ["01", "务工", "Employment (labour)"],
    ["02", "务农", "Farming"],
    ["03", "经商", "Business"],
    ["04", "学习培训", "Study or training"],
    ["05", "婚嫁", "Marriage"],
    ["06", "随迁", "Accompanying family"],
    ["07", "治病疗养", "Medical treatment or convalescence"],
    ["08", "投亲靠友", "Joining relatives or friends"],
    ["09", "工作调动", "Job transfer"],
    ["99", "其他", "Other"],
  ],
);

/** Key youth type (GB/T 31000-2015 5.41 (table 76); spec/codes/gb-t-31000-key-youth-type.csv). */
export const gbT31000KeyYouthTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-key-youth-type", title: { zh: "人员类型（重点青少年）", en: "Key youth type" }, source: "GB/T 31000-2015 5.41 (table 76)", status: "confirmed" },
  () => [
    ["01", "闲散青少年", "Idle youth"],
    ["02", "有不良行为或严重不良行为青少年", "Youth with bad or seriously bad behaviour"],
    ["03", "流浪乞讨未成年人", "Vagrant or begging minor"],
    ["04", "服刑人员未成年子女", "Minor child of a person serving a sentence"],
    ["05", "农村留守儿童", "Rural left-behind child"],
    ["99", "其他", "Other"],
  ],
);

/** Left-behind person type (GB/T 31000-2015 5.15 (table 50); spec/codes/gb-t-31000-left-behind-type.csv). */
export const gbT31000LeftBehindTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-left-behind-type", title: { zh: "留守人员类型", en: "Left-behind person type" }, source: "GB/T 31000-2015 5.15 (table 50)", status: "confirmed" },
  () => [
    ["01", "留守老人", "Left-behind elderly"],
    ["02", "留守妇女", "Left-behind woman"],
    ["03", "留守儿童", "Left-behind child"],
  ],
);

/** Line type (GB/T 31000-2015 5.62 (table 97); spec/codes/gb-t-31000-line-type.csv). */
export const gbT31000LineTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-line-type", title: { zh: "线路类型", en: "Line type" }, source: "GB/T 31000-2015 5.62 (table 97)", status: "confirmed", extensible: true },
  () => [
    ["01", "铁路", "Railway"],
    ["02", "公路", "Highway"],
    ["03", "水路", "Waterway"],
    ["04", "输油气管道", "Oil and gas pipeline"],
    ["05", "电力设施", "Power facility"],
    ["06", "电信设施", "Telecom facility"],
    ["07", "广播电视设施", "Broadcasting facility"],
    ["99", "其他", "Other"],
  ],
);

/** Major case/event type (GB/T 31000-2015 5.9 (table 44); spec/codes/gb-t-31000-major-event-type.csv). */
export const gbT31000MajorEventTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-major-event-type", title: { zh: "案（事）件类型", en: "Major case/event type" }, source: "GB/T 31000-2015 5.9 (table 44)", status: "confirmed" },
  () => [
    ["01", "安全事故", "Safety accident"],
    ["02", "群体性事件", "Mass incident"],
    ["03", "食品安全事故", "Food-safety accident"],
    ["04", "有关刑事案件", "Relevant criminal case"],
    ["99", "其他", "Other"],
  ],
);

/** Current diagnosis (GB/T 31000-2015 5.31 (table 66); spec/codes/gb-t-31000-mental-diagnosis.csv). */
export const gbT31000MentalDiagnosisCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-mental-diagnosis", title: { zh: "目前诊断类型", en: "Current diagnosis" }, source: "GB/T 31000-2015 5.31 (table 66)", status: "confirmed" },
  () => [
    ["01", "精神分裂症", "Schizophrenia"],
    ["02", "分裂情感性障碍", "Schizoaffective disorder"],
    ["03", "持久的妄想性障碍（偏执性精神病）", "Persistent delusional disorder (paranoid psychosis)"],
    ["04", "双相（情感）障碍", "Bipolar disorder"],
    ["05", "癫痫所致精神障碍", "Mental disorder due to epilepsy"],
    ["06", "精神发育迟滞伴发精神障碍", "Mental disorder with intellectual disability"],
    ["07", "重度抑郁发作", "Major depressive episode"],
    ["08", "精神活性物质所致精神障碍", "Mental disorder due to psychoactive substances"],
    ["99", "其他", "Other"],
  ],
);

/** Current risk level (0 lowest, 5 highest) (GB/T 31000-2015 5.32 (table 67); spec/codes/gb-t-31000-mental-risk-level.csv). */
export const gbT31000MentalRiskLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-mental-risk-level", title: { zh: "目前危险性评估等级", en: "Current risk level (0 lowest, 5 highest)" }, source: "GB/T 31000-2015 5.32 (table 67)", status: "confirmed" },
  () => [
    ["01", "0级", "Level 0"],
    ["02", "1级", "Level 1"],
    ["03", "2级", "Level 2"],
    ["04", "3级", "Level 3"],
    ["05", "4级", "Level 4"],
    ["06", "5级", "Level 5"],
  ],
);

/** Business registration type (GB/T 31000-2015 5.51 (table 86); spec/codes/gb-t-31000-registration-type.csv). */
export const gbT31000RegistrationTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-registration-type", title: { zh: "登记注册类型", en: "Business registration type" }, source: "GB/T 31000-2015 5.51 (table 86)", status: "confirmed" },
  () => [
    ["110", "国有", "State-owned"],
    ["120", "集体", "Collective"],
    ["130", "股份合作", "Joint-stock cooperative"],
    ["140", "联营", "Joint operation"],
    ["150", "有限责任公司", "Limited liability company"],
    ["160", "股份有限公司", "Company limited by shares"],
    ["170", "私营", "Private"],
    ["190", "其他内资企业", "Other domestic-funded"],
    ["200", "港澳台商投资企业", "Hong Kong, Macao or Taiwan invested"],
    ["300", "外商投资企业", "Foreign invested"],
  ],
);

/** Risk assessment type (released person) (GB/T 31000-2015 5.21 (table 56); spec/codes/gb-t-31000-release-risk-type.csv). */
export const gbT31000ReleaseRiskTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-release-risk-type", title: { zh: "危险性评估类型", en: "Risk assessment type (released person)" }, source: "GB/T 31000-2015 5.21 (table 56)", status: "confirmed" },
  () => [
    ["01", "重点帮教人员", "Key assistance-and-education person"],
    ["02", "一般帮教人员", "General assistance-and-education person"],
  ],
);

/** Hidden-danger type (rental house) (GB/T 31000-2015 5.19 (table 54); spec/codes/gb-t-31000-rental-hazard-type.csv). */
export const gbT31000RentalHazardTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-rental-hazard-type", title: { zh: "隐患类型", en: "Hidden-danger type (rental house)" }, source: "GB/T 31000-2015 5.19 (table 54)", status: "confirmed", extensible: true },
  () => [
    ["00", "无", "None"],
    ["01", "火灾隐患", "Fire hazard"],
    ["02", "治安隐患", "Public-security hazard"],
    ["03", "矛盾纠纷隐患", "Dispute hazard"],
    ["04", "危化物品隐患", "Dangerous-chemicals hazard"],
    ["05", "疾病传染隐患", "Disease-transmission hazard"],
    ["99", "其他", "Other"],
  ],
);

/** Rental use (GB/T 31000-2015 5.18 (table 53); spec/codes/gb-t-31000-rental-use.csv). */
export const gbT31000RentalUseCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-rental-use", title: { zh: "出租用途", en: "Rental use" }, source: "GB/T 31000-2015 5.18 (table 53)", status: "confirmed", extensible: true },
  () => [
    ["01", "宿舍", "Dormitory"],
    ["02", "住房", "Dwelling"],
    ["03", "商铺", "Shop"],
    ["04", "办公", "Office"],
    ["05", "仓库", "Warehouse"],
    ["06", "厂房", "Factory"],
    ["99", "其他", "Other"],
  ],
);

/** Resettlement status (GB/T 31000-2015 5.23 (table 58); spec/codes/gb-t-31000-resettlement-status.csv). */
export const gbT31000ResettlementStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-resettlement-status", title: { zh: "安置情况", en: "Resettlement status" }, source: "GB/T 31000-2015 5.23 (table 58)", status: "confirmed" },
  () => [
    ["01", "落实责任田", "Allotted contracted farmland"],
    ["02", "公益性岗位安置", "Public-welfare post"],
    ["03", "企业认证为安置基地安置", "Enterprise certified as resettlement base"],
    ["04", "建设政府投入为主的安置基地安置", "Government-funded resettlement base"],
    ["05", "从事个体经营", "Self-employed business"],
    ["06", "企业和经济实体吸纳就业", "Employed by enterprise"],
    ["07", "自主创业", "Own start-up"],
    ["99", "其他安置方式", "Other"],
  ],
);

/** Residence certificate type (GB/T 31000-2015 5.12 (table 47); spec/codes/gb-t-31000-residence-certificate-type.csv). */
export const gbT31000ResidenceCertificateTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-residence-certificate-type", title: { zh: "办证类型", en: "Residence certificate type" }, source: "GB/T 31000-2015 5.12 (table 47)", status: "confirmed" },
  () => [
    ["01", "居住证", "Residence permit"],
    ["02", "暂住证", "Temporary residence permit"],
    ["99", "其他", "Other"],
  ],
);

/** Resolution method (GB/T 31000-2015 5.58 (table 93); spec/codes/gb-t-31000-resolution-method.csv). */
export const gbT31000ResolutionMethodCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-resolution-method", title: { zh: "化解方式", en: "Resolution method" }, source: "GB/T 31000-2015 5.58 (table 93)", status: "confirmed", extensible: true },
  () => [
    ["01", "调解", "Mediation"],
    ["0101", "司法调解", "Judicial mediation", "01"],
    ["0102", "行政调解", "Administrative mediation", "01"],
    ["0103", "人民调解", "People's mediation", "01"],
    ["0104", "仲裁调解", "Arbitral mediation", "01"],
    ["0105", "商事调解", "Commercial mediation", "01"],
    ["0106", "行业调解", "Trade mediation", "01"],
    ["0107", "律师调解", "Lawyer mediation", "01"],
    ["0199", "其他", "Other", "01"],
    ["02", "仲裁", "Arbitration"],
    ["0201", "民商事仲裁", "Civil and commercial arbitration", "02"],
    ["0202", "农村土地承包经营纠纷仲裁", "Rural land-contract arbitration", "02"],
    ["0203", "劳动人事争议仲裁", "Labour and personnel arbitration", "02"],
    ["0204", "其他", "Other", "02"],
    ["03", "行政复议", "Administrative reconsideration"],
    ["04", "行政裁决", "Administrative adjudication"],
    ["05", "诉讼", "Litigation"],
    ["06", "协商和解", "Negotiated settlement"],
  ],
);

/** Safety hidden-danger type (enterprise) (GB/T 31000-2015 5.45 (table 80); spec/codes/gb-t-31000-safety-hazard-type.csv). */
export const gbT31000SafetyHazardTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-safety-hazard-type", title: { zh: "安全隐患类型", en: "Safety hidden-danger type (enterprise)" }, source: "GB/T 31000-2015 5.45 (table 80)", status: "confirmed", extensible: true },
  () => [
    ["00", "无", "None"],
    ["01", "治安隐患", "Public-security hazard"],
    ["02", "消防隐患", "Fire hazard"],
    ["03", "矛盾纠纷隐患", "Dispute hazard"],
    ["04", "劳资纠纷隐患", "Labour-dispute hazard"],
    ["99", "其他", "Other"],
  ],
);

/** School type (GB/T 31000-2015 5.59 (table 94); spec/codes/gb-t-31000-school-type.csv). */
export const gbT31000SchoolTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-school-type", title: { zh: "学校办学类型", en: "School type" }, source: "GB/T 31000-2015 5.59 (table 94)", status: "confirmed" },
  () => [
    ["11", "幼儿园", "Kindergarten"],
    ["21", "小学", "Primary school"],
    ["22", "成人小学", "Adult primary school"],
    ["31", "普通初中", "Junior middle school"],
    ["32", "职业初中", "Vocational junior middle school"],
    ["33", "成人初中", "Adult junior middle school"],
    ["34", "普通高中", "Senior high school"],
    ["35", "成人高中", "Adult senior high school"],
    ["36", "中等职业学校", "Secondary vocational school"],
    ["37", "工读学校", "Reform school"],
    ["41", "普通高等学校", "Regular higher education institution"],
    ["42", "成人高等学校", "Adult higher education institution"],
    ["51", "特殊教育", "Special education"],
    ["91", "培养研究生的科研机构", "Research institute training graduates"],
    ["92", "民办的其他高等教育机构", "Other private higher education institution"],
    ["93", "中等职业培训机构", "Secondary vocational training institution"],
  ],
);

/** Security hidden-danger level (GB/T 31000-2015 5.63 (table 98); spec/codes/gb-t-31000-security-hazard-level.csv). */
export const gbT31000SecurityHazardLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-security-hazard-level", title: { zh: "治安隐患等级", en: "Security hidden-danger level" }, source: "GB/T 31000-2015 5.63 (table 98)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);

/** Prominent security problem (GB/T 31000-2015 5.48 (table 83); spec/codes/gb-t-31000-security-problem.csv). */
export const gbT31000SecurityProblemCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-security-problem", title: { zh: "治安突出问题", en: "Prominent security problem" }, source: "GB/T 31000-2015 5.48 (table 83)", status: "confirmed", extensible: true },
  () => [
    ["01", "命案", "Homicide"],
    ["02", "入室盗窃", "Burglary"],
    ["03", "抢劫抢夺", "Robbery and snatching"],
    ["04", "电信诈骗", "Telecom fraud"],
    ["05", "拎包扒窃", "Bag theft and pickpocketing"],
    ["06", "偷盗机动车", "Motor-vehicle theft"],
    ["07", "卖淫嫖娼", "Prostitution"],
    ["08", "赌博", "Gambling"],
    ["09", "拐卖妇女儿童", "Trafficking of women and children"],
    ["10", "制假贩假", "Counterfeiting"],
    ["11", "制黄贩黄", "Pornography production and sale"],
    ["12", "高利贷", "Usury"],
    ["13", "强买强卖", "Forced trading"],
    ["14", "交通秩序混乱", "Traffic disorder"],
    ["99", "其他", "Other"],
  ],
);

/** Social organization type (GB/T 31000-2015 5.47 (table 82); spec/codes/gb-t-31000-social-org-type.csv). */
export const gbT31000SocialOrgTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-social-org-type", title: { zh: "社会组织类型", en: "Social organization type" }, source: "GB/T 31000-2015 5.47 (table 82)", status: "confirmed", extensible: true },
  () => [
    ["01", "社会团体", "Social association"],
    ["02", "民办非企业单位", "Private non-enterprise unit"],
    ["03", "基金会", "Foundation"],
    ["99", "其他", "Other"],
  ],
);

/** Professional specialty (GB/T 31000-2015 5.5 (table 40); spec/codes/gb-t-31000-specialty.csv). */
export const gbT31000SpecialtyCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-specialty", title: { zh: "专业特长", en: "Professional specialty" }, source: "GB/T 31000-2015 5.5 (table 40)", status: "confirmed", extensible: true },
  () => [
    ["01", "驾车", "Driving"],
    ["02", "驾船", "Boat handling"],
    ["03", "驾机", "Piloting aircraft"],
    ["04", "射击", "Shooting"],
    ["05", "爆破", "Blasting"],
    ["06", "枪械", "Firearms"],
    ["07", "绘画", "Painting"],
    ["08", "书法", "Calligraphy"],
    ["09", "摄影", "Photography"],
    ["10", "摄像", "Videography"],
    ["11", "表演", "Performing"],
    ["12", "雕刻", "Carving"],
    ["13", "通讯技术", "Telecommunications"],
    ["14", "计算机技术", "Computing"],
    ["15", "法律咨询", "Legal advice"],
    ["16", "心理咨询", "Psychological counselling"],
    ["17", "医疗救护", "Medical first aid"],
    ["18", "武术", "Martial arts"],
    ["19", "维修", "Repair"],
    ["20", "外语", "Foreign languages"],
    ["21", "民族语言", "Ethnic-minority languages"],
    ["22", "手语", "Sign language"],
    ["99", "其他", "Other"],
  ],
);

/** Staff post (GB/T 31000-2015 5.4 (table 39); spec/codes/gb-t-31000-staff-post.csv). */
export const gbT31000StaffPostCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-staff-post", title: { zh: "人员职务", en: "Staff post" }, source: "GB/T 31000-2015 5.4 (table 39)", status: "confirmed" },
  () => [
    ["01", "主任", "Director"],
    ["02", "副主任", "Deputy director"],
    ["03", "处长", "Division chief"],
    ["04", "副处长", "Deputy division chief"],
    ["05", "科长", "Section chief"],
    ["06", "副科长", "Deputy section chief"],
    ["07", "科员", "Section member"],
    ["08", "办事员", "Clerk"],
  ],
);

/** Staff rank (GB/T 31000-2015 5.3 (table 38); spec/codes/gb-t-31000-staff-rank.csv). */
export const gbT31000StaffRankCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-staff-rank", title: { zh: "人员级别", en: "Staff rank" }, source: "GB/T 31000-2015 5.3 (table 38)", status: "confirmed" },
  () => [
    ["111", "省部级正职", "Provincial/ministerial level, chief"],
    ["112", "省部级副职", "Provincial/ministerial level, deputy"],
    ["121", "厅局级正职", "Department/bureau level, chief"],
    ["122", "厅局级副职", "Department/bureau level, deputy"],
    ["131", "县处级正职", "County/division level, chief"],
    ["132", "县处级副职", "County/division level, deputy"],
    ["141", "乡科级正职", "Township/section level, chief"],
    ["142", "乡科级副职", "Township/section level, deputy"],
    ["150", "科员级", "Section member level"],
    ["160", "办事员级", "Clerk level"],
    ["199", "未定级公务员", "Civil servant without rank"],
  ],
);

/** Three involvements (GB/T 31000-2015 5.27 (table 62); spec/codes/gb-t-31000-three-involvements.csv). */
export const gbT31000ThreeInvolvementsCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-three-involvements", title: { zh: "“三涉”情况", en: "Three involvements" }, source: "GB/T 31000-2015 5.27 (table 62)", status: "confirmed" },
  () => [
    ["01", "涉毒", "Drug related"],
    ["02", "涉黑", "Organized-crime related"],
    ["03", "涉枪", "Firearm related"],
  ],
);

/** Treatment status (GB/T 31000-2015 5.33 (table 68); spec/codes/gb-t-31000-treatment-status.csv). */
export const gbT31000TreatmentStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-treatment-status", title: { zh: "治疗情况", en: "Treatment status" }, source: "GB/T 31000-2015 5.33 (table 68)", status: "confirmed" },
  () => [
    ["01", "住院治疗", "In-patient treatment"],
    ["02", "居家服用抗精神病药物治疗", "Home medication"],
    ["03", "其他治疗", "Other treatment"],
    ["04", "未接受过治疗", "Never treated"],
  ],
);

/** Purpose of coming to China (GB/T 31000-2015 5.16 (table 51); spec/codes/gb-t-31000-visit-purpose.csv). */
export const gbT31000VisitPurposeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-visit-purpose", title: { zh: "来华目的", en: "Purpose of coming to China" }, source: "GB/T 31000-2015 5.16 (table 51)", status: "confirmed" },
  () => [
    ["01", "商务", "Business"],
    ["02", "就业", "Employment"],
    ["03", "学习", "Study"],
    ["04", "定居", "Settlement"],
    ["05", "探亲", "Family visit"],
    ["99", "其他", "Other"],
  ],
);

/** Mass-prevention organization type (GB/T 31000-2015 5.6 (table 41); spec/codes/gb-t-31000-volunteer-org-type.csv). */
export const gbT31000VolunteerOrgTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-volunteer-org-type", title: { zh: "组织类型（群防群治）", en: "Mass-prevention organization type" }, source: "GB/T 31000-2015 5.6 (table 41)", status: "confirmed", extensible: true },
  () => [
    ["01", "专职巡防队伍", "Full-time patrol team"],
    ["02", "义务巡防队伍", "Voluntary patrol team"],
    ["03", "保安服务公司", "Security service company"],
    ["04", "志愿者队伍", "Volunteer team"],
    ["99", "其他", "Other"],
  ],
);

/** Family situation (GB/T 31000-2015 5.42 (table 77); spec/codes/gb-t-31000-youth-family-situation.csv). */
export const gbT31000YouthFamilySituationCodes = /* @__PURE__ */ defineCodeList(
  { id: "gb-t-31000-youth-family-situation", title: { zh: "家庭情况", en: "Family situation" }, source: "GB/T 31000-2015 5.42 (table 77)", status: "confirmed" },
  () => [
    ["01", "低收入家庭", "Low-income family"],
    ["02", "单亲家庭", "Single-parent family"],
    ["03", "流动家庭", "Migrant family"],
    ["04", "扶养人受教育水平相对较低", "Carer with relatively low education"],
    ["05", "与父母关系不融洽", "Poor relationship with parents"],
    ["06", "家庭成员的不良行为多", "Frequent bad behaviour in the family"],
    ["99", "其他", "Other"],
  ],
);
