// Generated from spec/codes and spec/events; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Direction (HuTong; spec/codes/ht-access-direction.csv). */
export const htAccessDirectionCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-access-direction", title: { zh: "通行方向", en: "Direction" }, source: "HuTong", status: "own" },
  () => [
    ["in", "进", "In"],
    ["out", "出", "Out"],
  ],
);

/** What passes (HuTong; spec/codes/ht-access-kind.csv). */
export const htAccessKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-access-kind", title: { zh: "通行对象", en: "What passes" }, source: "HuTong", status: "own" },
  () => [
    ["person", "人员", "Person"],
    ["vehicle", "车辆", "Vehicle"],
  ],
);

/** Method of access (HuTong; spec/codes/ht-access-method.csv). */
export const htAccessMethodCodes = /* @__PURE__ */ defineCodeList(
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

/** Purpose of access (HuTong; spec/codes/ht-access-purpose.csv). */
export const htAccessPurposeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-access-purpose", title: { zh: "查询目的", en: "Purpose of access" }, source: "HuTong", status: "own" },
  () => [
    ["handling", "事件处置", "Handling an event"],
    ["service", "为民服务", "Service"],
    ["statistics", "统计分析", "Statistics"],
    ["audit", "审计检查", "Audit"],
    ["maintenance", "系统运维", "Maintenance"],
    ["law", "依法调取", "Required by law"],
  ],
);

/** Kind of activity (HuTong; spec/codes/ht-activity-kind.csv). */
export const htActivityKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-activity-kind", title: { zh: "活动种类", en: "Kind of activity" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["culture", "文体活动", "Culture and sport"],
    ["lecture", "讲座培训", "Lecture"],
    ["volunteer", "志愿活动", "Volunteering"],
    ["party-day", "主题党日", "Party day"],
    ["health", "健康义诊", "Health day"],
    ["childcare", "亲子活动", "Children and parents"],
    ["other", "其他", "Other"],
  ],
);

/** Nature of a community affair (HuTong; spec/codes/ht-affair-nature.csv). */
export const htAffairNatureCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-affair-nature", title: { zh: "社区事务性质", en: "Nature of a community affair" }, source: "HuTong", status: "own" },
  () => [
    ["statutory", "依法履行", "By law"],
    ["assisting", "协助办理", "Assisting"],
    ["prohibited", "禁止转嫁", "Must not be passed on"],
  ],
);

/** Kind of announcement (HuTong; spec/codes/ht-announcement-kind.csv). */
export const htAnnouncementKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-announcement-kind", title: { zh: "公告种类", en: "Kind of announcement" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["notice", "通知", "Notice"],
    ["warning", "安全提示", "Safety warning"],
    ["outage", "停水停电停气", "Outage"],
    ["activity", "活动", "Activity"],
    ["policy", "政策", "Policy"],
    ["disclosure", "公示", "Disclosure"],
    ["lost-and-found", "失物招领", "Lost and found"],
  ],
);

/** Channel of an appeal (HuTong; spec/codes/ht-appeal-channel.csv). */
export const htAppealChannelCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-appeal-channel", title: { zh: "诉求渠道", en: "Channel of an appeal" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["hotline-12345", "12345热线", "Hotline 12345"],
    ["leaders-mailbox", "领导信箱", "Leaders' mailbox"],
    ["petition", "信访", "Petition"],
    ["app", "移动应用", "App"],
    ["visit", "走访收集", "Visit"],
    ["service-hall", "窗口", "Service hall"],
    ["message-board", "网上留言板", "Message board"],
    ["grid-worker", "网格员", "Grid worker"],
    ["other", "其他", "Other"],
  ],
);

/** State of an appeal (HuTong; spec/codes/ht-appeal-state.csv). */
export const htAppealStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-appeal-state", title: { zh: "诉求状态", en: "State of an appeal" }, source: "HuTong", status: "own" },
  () => [
    ["received", "已受理", "Received"],
    ["transferred", "已转办", "Transferred"],
    ["answered", "已答复", "Answered"],
    ["revisited", "已回访", "Revisited"],
    ["closed", "已办结", "Closed"],
    ["rejected", "不予受理", "Not accepted"],
  ],
);

/** Way of signing in (HuTong; spec/codes/ht-attendance-method.csv). */
export const htAttendanceMethodCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-attendance-method", title: { zh: "签到方式", en: "Way of signing in" }, source: "HuTong", status: "own" },
  () => [
    ["card", "刷卡", "Card"],
    ["face", "人脸", "Face"],
    ["code", "二维码", "QR code"],
    ["manual", "人工登记", "By hand"],
  ],
);

/** State of a bill (HuTong; spec/codes/ht-bill-state.csv). */
export const htBillStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-bill-state", title: { zh: "账单状态", en: "State of a bill" }, source: "HuTong", status: "own" },
  () => [
    ["open", "待缴", "Open"],
    ["partly-paid", "部分缴纳", "Partly paid"],
    ["paid", "已缴", "Paid"],
    ["overdue", "逾期", "Overdue"],
    ["cancelled", "作废", "Cancelled"],
  ],
);

/** State of a booking (HuTong; spec/codes/ht-booking-state.csv). */
export const htBookingStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-booking-state", title: { zh: "预约状态", en: "State of a booking" }, source: "HuTong", status: "own" },
  () => [
    ["requested", "待确认", "Requested"],
    ["confirmed", "已确认", "Confirmed"],
    ["used", "已使用", "Used"],
    ["cancelled", "已取消", "Cancelled"],
    ["missed", "爽约", "Missed"],
  ],
);

/** Kind of care (HuTong; spec/codes/ht-care-kind.csv). */
export const htCareKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-care-kind", title: { zh: "关爱类别", en: "Kind of care" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["elderly-alone", "独居老人", "Elderly person living alone"],
    ["elderly-couple", "空巢老人", "Elderly couple without children at home"],
    ["disabled", "残疾人", "Disabled person"],
    ["minor-at-risk", "困境儿童", "Child at risk"],
    ["left-behind-child", "留守儿童", "Left-behind child"],
    ["chronic-illness", "慢性病患者", "Person with a chronic illness"],
    ["low-income", "低收入人员", "Person of low income"],
    ["dementia", "失智老人", "Person with dementia"],
    ["pregnant", "孕产妇", "Pregnant woman or new mother"],
    ["bereaved", "失独家庭成员", "Parent who lost an only child"],
    ["veteran", "退役军人", "Veteran"],
    ["other", "其他", "Other"],
  ],
);

/** Role in a case (HuTong; spec/codes/ht-case-role.csv). */
export const htCaseRoleCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-case-role", title: { zh: "案件人员角色", en: "Role in a case" }, source: "HuTong", status: "own" },
  () => [
    ["suspect", "犯罪嫌疑人", "Suspect"],
    ["victim", "受害人", "Victim"],
    ["witness", "证人", "Witness"],
  ],
);

/** Scope of a case (HuTong; spec/codes/ht-case-scope.csv). */
export const htCaseScopeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-case-scope", title: { zh: "案件范围", en: "Scope of a case" }, source: "HuTong", status: "own" },
  () => [
    ["major", "重特大案（事）件", "Major case"],
    ["homicide", "命案", "Homicide"],
    ["campus", "涉及师生安全", "Safety of pupils and teachers"],
    ["line", "涉及线、路", "Lines and roads"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of certificate (HuTong; spec/codes/ht-certificate-kind.csv). */
export const htCertificateKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-certificate-kind", title: { zh: "证照种类", en: "Kind of certificate" }, source: "HuTong", status: "own", extensible: true },
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

/** Mode of a command (HuTong; spec/codes/ht-command-mode.csv). */
export const htCommandModeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-command-mode", title: { zh: "命令方式", en: "Mode of a command" }, source: "HuTong", status: "own" },
  () => [
    ["one-way", "单向", "One way"],
    ["confirmed", "需确认", "Confirmed"],
  ],
);

/** State of a component (HuTong; spec/codes/ht-component-state.csv). */
export const htComponentStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-component-state", title: { zh: "部件状态", en: "State of a component" }, source: "HuTong", status: "own" },
  () => [
    ["intact", "完好", "Intact"],
    ["damaged", "破损", "Damaged"],
    ["lost", "丢失", "Lost"],
    ["removed", "拆除", "Removed"],
    ["relocated", "移位", "Relocated"],
  ],
);

/** Legal basis (HuTong; spec/codes/ht-consent-basis.csv). */
export const htConsentBasisCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-consent-basis", title: { zh: "处理依据", en: "Legal basis" }, source: "HuTong", status: "own" },
  () => [
    ["consent", "个人同意", "Consent"],
    ["contract", "合同必需", "Contract"],
    ["statutory-duty", "法定职责", "Statutory duty"],
    ["emergency", "紧急情况", "Emergency"],
    ["public-interest", "公共利益", "Public interest"],
  ],
);

/** Coordinate reference system (HuTong; spec/codes/ht-coordinate-reference.csv). */
export const htCoordinateReferenceCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-coordinate-reference", title: { zh: "坐标参考系", en: "Coordinate reference system" }, source: "HuTong", status: "own" },
  () => [
    ["CGCS2000", "2000国家大地坐标系", "China Geodetic Coordinate System 2000"],
    ["WGS84", "WGS-84坐标系", "World Geodetic System 1984"],
    ["GCJ02", "GCJ-02坐标系（火星坐标）", "GCJ-02 (public web maps in China)"],
  ],
);

/** State of a demand (HuTong; spec/codes/ht-demand-state.csv). */
export const htDemandStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-demand-state", title: { zh: "需求状态", en: "State of a demand" }, source: "HuTong", status: "own" },
  () => [
    ["raised", "已提出", "Raised"],
    ["approved", "已批准", "Approved"],
    ["satisfied", "已满足", "Satisfied"],
    ["refused", "不予提供", "Refused"],
  ],
);

/** Device kind (HuTong; spec/codes/ht-device-kind.csv). */
export const htDeviceKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-device-kind", title: { zh: "设备种类", en: "Device kind" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["door-magnet", "门磁", "Door magnet"],
    ["smoke-detector", "感烟火灾探测器", "Smoke detector"],
    ["gas-detector", "可燃气体探测器", "Combustible gas detector"],
    ["sos-button", "紧急求助按钮", "SOS button"],
    ["water-meter", "水表", "Water meter"],
    ["gas-meter", "燃气表", "Gas meter"],
    ["heat-meter", "热量表", "Heat meter"],
    ["water-leak-detector", "漏水探测器", "Water leak detector"],
    ["electricity-meter", "电能表", "Electricity meter"],
    ["fire-transmitter", "用户信息传输装置", "Fire alarm user transmission device"],
    ["fire-component", "消防设施部件", "Fire facility component"],
    ["air-station", "环境空气监测站", "Ambient air station"],
    ["noise-station", "噪声监测站", "Noise station"],
    ["water-station", "水质监测站", "Water quality station"],
    ["camera", "视频监控摄像机", "Camera"],
    ["access-control", "门禁", "Access control"],
    ["environment-sensor", "环境传感器", "Environment sensor"],
    ["elevator-monitor", "电梯监测终端", "Lift monitor"],
    ["manhole-sensor", "井盖监测传感器", "Manhole sensor"],
    ["water-level-gauge", "水位计", "Water level gauge"],
    ["flood-detector", "浸水探测器", "Flood detector"],
    ["fall-detector", "跌倒监测雷达", "Fall detector"],
    ["vital-signs-monitor", "生命体征监测设备", "Vital signs monitor"],
    ["wearable", "穿戴定位设备", "Wearable locator"],
    ["perimeter-detector", "周界入侵探测器", "Perimeter detector"],
    ["structure-sensor", "结构倾斜与裂缝传感器", "Tilt and crack sensor"],
    ["bin-sensor", "垃圾桶满溢传感器", "Waste bin sensor"],
    ["parking-sensor", "车位检测器", "Parking sensor"],
    ["charging-pile", "充电桩", "Charging pile"],
    ["lamp-controller", "路灯控制器", "Street lamp controller"],
    ["transformer-monitor", "配电监测终端", "Power distribution monitor"],
    ["gateway", "物联网关", "IoT gateway"],
    ["other", "其他", "Other"],
  ],
);

/** Device status (HuTong; spec/codes/ht-device-status.csv). */
export const htDeviceStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-device-status", title: { zh: "设备状态", en: "Device status" }, source: "HuTong", status: "own" },
  () => [
    ["in-use", "在用", "In use"],
    ["stored", "库存", "In stock"],
    ["faulty", "故障", "Faulty"],
    ["disabled", "停用", "Disabled"],
    ["scrapped", "报废", "Scrapped"],
  ],
);

/** Kind of disclosure (HuTong; spec/codes/ht-disclosure-kind.csv). */
export const htDisclosureKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-disclosure-kind", title: { zh: "公开种类", en: "Kind of disclosure" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["finance", "财务公开", "Finance"],
    ["affairs", "居务公开", "Community affairs"],
    ["party", "党务公开", "Party affairs"],
    ["property", "物业公示", "Property management"],
    ["election", "选举公示", "Election"],
    ["allowance", "低保救助公示", "Allowances"],
  ],
);

/** Kind of election (HuTong; spec/codes/ht-election-kind.csv). */
export const htElectionKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-election-kind", title: { zh: "选举种类", en: "Kind of election" }, source: "HuTong", status: "own" },
  () => [
    ["residents-committee", "居民委员会换届选举", "Residents' committee"],
    ["owners-committee", "业主委员会选举", "Owners' committee"],
    ["representatives", "居民代表推选", "Representatives"],
    ["supervision-committee", "监督委员会推选", "Supervision committee"],
  ],
);

/** Stage of an election (HuTong; spec/codes/ht-election-stage.csv). */
export const htElectionStageCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-election-stage", title: { zh: "选举阶段", en: "Stage of an election" }, source: "HuTong", status: "own" },
  () => [
    ["preparation", "选举准备", "Preparation"],
    ["registration", "选民登记", "Registration of voters"],
    ["nomination", "候选人提名", "Nomination"],
    ["voting", "投票", "Voting"],
    ["counting", "计票公布", "Counting"],
    ["handover", "工作移交", "Handover"],
  ],
);

/** Who evaluates (HuTong; spec/codes/ht-evaluator.csv). */
export const htEvaluatorCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-evaluator", title: { zh: "评价主体", en: "Who evaluates" }, source: "HuTong", status: "own" },
  () => [
    ["resident", "居民", "Resident"],
    ["reporter", "上报人", "Reporter"],
    ["superior", "上级", "Superior"],
    ["system", "系统", "System"],
  ],
);

/** Event action (HuTong; spec/codes/ht-event-action.csv). */
export const htEventActionCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-action", title: { zh: "事件动作", en: "Event action" }, source: "HuTong", status: "own" },
  () => [
    ["report", "上报", "Report"],
    ["accept", "受理", "Accept"],
    ["reject", "不予受理", "Reject"],
    ["grade", "定级", "Grade"],
    ["dispatch", "派遣", "Dispatch"],
    ["take", "接单", "Take on"],
    ["handle", "处置", "Handle"],
    ["feedback", "反馈", "Report back"],
    ["verify", "核查", "Verify"],
    ["close", "结案", "Close"],
    ["close-unsolved", "结案（未解决）", "Close as not solved"],
    ["evaluate", "评价", "Evaluate"],
    ["return", "退回", "Send back"],
    ["transfer", "移交", "Transfer"],
    ["consult", "会商", "Consult"],
    ["supervise", "督办", "Supervise"],
    ["suspend", "挂起", "Suspend"],
    ["resume", "恢复", "Resume"],
    ["merge", "并案", "Merge duplicate"],
    ["reopen", "重开", "Reopen"],
    ["escalate", "升级", "Escalate"],
    ["comment", "备注", "Comment"],
  ],
);

/** Phase with a time limit (HuTong; spec/codes/ht-event-phase.csv). */
export const htEventPhaseCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-phase", title: { zh: "时限环节", en: "Phase with a time limit" }, source: "HuTong", status: "own" },
  () => [
    ["accept", "受理时限", "Acceptance"],
    ["dispatch", "派遣时限", "Dispatch"],
    ["handle", "处置时限", "Handling"],
    ["verify", "核查时限", "Verification"],
  ],
);

/** Event source (HuTong; spec/codes/ht-event-source.csv). */
export const htEventSourceCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-source", title: { zh: "事件来源", en: "Event source" }, source: "HuTong", status: "own" },
  () => [
    ["sensor", "物联感知", "Sensor"],
    ["warning", "预警转入", "Warning"],
    ["grid-report", "网格上报", "Grid report"],
    ["resident-report", "居民上报", "Resident report"],
    ["hotline", "12345热线", "12345 hotline"],
    ["patrol", "巡查发现", "Patrol"],
    ["video", "视频监控", "Video"],
    ["superior", "上级交办", "Assigned from above"],
    ["system-exchange", "系统交换", "Other system"],
  ],
);

/** Event state (HuTong; spec/codes/ht-event-state.csv). */
export const htEventStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-state", title: { zh: "事件状态", en: "Event state" }, source: "HuTong", status: "own" },
  () => [
    ["reported", "已上报", "Reported"],
    ["accepted", "已受理", "Accepted"],
    ["dispatched", "已派遣", "Dispatched"],
    ["handling", "处置中", "Handling"],
    ["handled", "已处置", "Handled"],
    ["verifying", "核查中", "Verifying"],
    ["suspended", "已挂起", "Suspended"],
    ["closed", "已结案", "Closed"],
    ["closed-unsolved", "结案（未解决）", "Closed, not solved"],
    ["rejected", "不予受理", "Rejected"],
    ["merged", "已并案", "Merged"],
  ],
);

/** Direction of exchange (HuTong; spec/codes/ht-exchange-direction.csv). */
export const htExchangeDirectionCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-exchange-direction", title: { zh: "交换方向", en: "Direction of exchange" }, source: "HuTong", status: "own" },
  () => [
    ["up", "上报", "Up"],
    ["down", "返还", "Down"],
    ["across", "横向", "Across"],
  ],
);

/** State of a batch (HuTong; spec/codes/ht-exchange-state.csv). */
export const htExchangeStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-exchange-state", title: { zh: "批次状态", en: "State of a batch" }, source: "HuTong", status: "own" },
  () => [
    ["sent", "已发送", "Sent"],
    ["received", "已接收", "Received"],
    ["accepted", "已入库", "Accepted"],
    ["partly-accepted", "部分入库", "Partly accepted"],
    ["rejected", "已退回", "Rejected"],
  ],
);

/** Kind of facility (HuTong; spec/codes/ht-facility-kind.csv). */
export const htFacilityKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-facility-kind", title: { zh: "设施种类", en: "Kind of facility" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["elevator", "电梯", "Elevator"],
    ["transformer", "变压器", "Transformer"],
    ["hydrant", "消火栓", "Hydrant"],
    ["gas-regulator", "燃气调压箱", "Gas regulator"],
    ["water-tank", "二次供水设施", "Water tank"],
    ["power-room", "配电房", "Power room"],
    ["charging-pile", "充电桩", "Charging pile"],
    ["street-lamp", "路灯", "Street lamp"],
    ["manhole", "井盖", "Manhole cover"],
    ["playground", "健身游乐设施", "Playground equipment"],
    ["barrier", "道闸", "Barrier"],
    ["fire-pump", "消防水泵", "Fire pump"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of fee (HuTong; spec/codes/ht-fee-kind.csv). */
export const htFeeKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-fee-kind", title: { zh: "费用种类", en: "Kind of fee" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["property", "物业费", "Property fee"],
    ["parking", "停车费", "Parking fee"],
    ["water", "水费", "Water"],
    ["electricity", "电费", "Electricity"],
    ["gas", "燃气费", "Gas"],
    ["heating", "供暖费", "Heating"],
    ["waste", "垃圾处理费", "Waste"],
    ["maintenance-fund", "维修资金", "Maintenance fund"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of governance body (HuTong; spec/codes/ht-governance-body-kind.csv). */
export const htGovernanceBodyKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-governance-body-kind", title: { zh: "治理机构种类", en: "Kind of governance body" }, source: "HuTong", status: "own" },
  () => [
    ["comprehensive-governance", "综治机构", "Comprehensive governance body"],
    ["video-network-centre", "综治视联网信息中心", "Video network centre"],
    ["residents-committee", "居民委员会", "Residents' committee"],
    ["villagers-committee", "村民委员会", "Villagers' committee"],
    ["street-office", "街道办事处", "Street office"],
    ["supervision-committee", "居务监督委员会", "Supervision committee"],
  ],
);

/** Governance tier (HuTong; spec/codes/ht-governance-tier.csv). */
export const htGovernanceTierCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-governance-tier", title: { zh: "治理层级", en: "Governance tier" }, source: "HuTong", status: "own" },
  () => [
    ["community", "社区", "Community"],
    ["street", "街道", "Street"],
    ["district", "区县", "District"],
    ["city", "市", "City"],
    ["province", "省", "Province"],
  ],
);

/** State of a hand-over (HuTong; spec/codes/ht-hand-over-state.csv). */
export const htHandOverStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-hand-over-state", title: { zh: "交接状态", en: "State of a hand-over" }, source: "HuTong", status: "own" },
  () => [
    ["offered", "待接收", "Offered"],
    ["accepted", "已接收", "Accepted"],
    ["refused", "已退回", "Refused"],
    ["withdrawn", "已撤回", "Withdrawn"],
  ],
);

/** Health measure (HuTong; spec/codes/ht-health-measure.csv). */
export const htHealthMeasureCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-health-measure", title: { zh: "健康测量项", en: "Health measure" }, source: "HuTong", status: "own" },
  () => [
    ["systolic-pressure", "收缩压", "Systolic blood pressure"],
    ["diastolic-pressure", "舒张压", "Diastolic blood pressure"],
    ["heart-rate", "心率", "Heart rate"],
    ["blood-glucose", "血糖", "Blood glucose"],
    ["oxygen-saturation", "血氧饱和度", "Oxygen saturation"],
    ["body-temperature", "体温", "Body temperature"],
    ["weight", "体重", "Weight"],
    ["steps", "步数", "Steps"],
    ["sleep", "睡眠时长", "Sleep"],
  ],
);

/** Kind of hidden danger (HuTong; spec/codes/ht-hidden-danger-kind.csv). */
export const htHiddenDangerKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-hidden-danger-kind", title: { zh: "隐患种类", en: "Kind of hidden danger" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["fire", "消防隐患", "Fire"],
    ["electric", "用电隐患", "Electricity"],
    ["gas", "燃气隐患", "Gas"],
    ["structure", "建筑结构隐患", "Structure"],
    ["high-altitude", "高空坠物隐患", "Falling objects"],
    ["rental", "出租房隐患", "Rental"],
    ["public-order", "治安隐患", "Public order"],
    ["traffic", "交通隐患", "Traffic"],
    ["chemical", "危化品隐患", "Hazardous chemicals"],
    ["other", "其他", "Other"],
  ],
);

/** State of a hidden danger (HuTong; spec/codes/ht-hidden-danger-state.csv). */
export const htHiddenDangerStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-hidden-danger-state", title: { zh: "隐患状态", en: "State of a hidden danger" }, source: "HuTong", status: "own" },
  () => [
    ["found", "已发现", "Found"],
    ["rectifying", "整改中", "Being put right"],
    ["rectified", "已整改", "Put right"],
    ["verified", "已复查", "Verified"],
    ["overdue", "逾期", "Overdue"],
  ],
);

/** State of a house (HuTong; spec/codes/ht-house-state.csv). */
export const htHouseStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-house-state", title: { zh: "房屋使用状况", en: "State of a house" }, source: "HuTong", status: "own" },
  () => [
    ["owner-occupied", "自住", "Lived in by its owner"],
    ["rented", "出租", "Let"],
    ["vacant", "空置", "Vacant"],
    ["lent", "借住", "Lent"],
    ["business", "经营", "Used for business"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of household (HuTong; spec/codes/ht-household-kind.csv). */
export const htHouseholdKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-household-kind", title: { zh: "户类别", en: "Kind of household" }, source: "HuTong", status: "own" },
  () => [
    ["family", "家庭户", "Family household"],
    ["collective", "集体户", "Collective household"],
  ],
);

/** Kind of inspection (HuTong; spec/codes/ht-inspection-kind.csv). */
export const htInspectionKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-inspection-kind", title: { zh: "检查种类", en: "Kind of inspection" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["fire", "消防检查", "Fire safety"],
    ["gas", "燃气检查", "Gas safety"],
    ["food", "食品安全", "Food safety"],
    ["special-equipment", "特种设备", "Special equipment"],
    ["rental", "出租房检查", "Rental"],
    ["environment", "环境卫生", "Environment"],
    ["public-order", "治安检查", "Public order"],
    ["other", "其他", "Other"],
  ],
);

/** Format of a map layer (HuTong; spec/codes/ht-layer-format.csv). */
export const htLayerFormatCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-layer-format", title: { zh: "图层格式", en: "Format of a map layer" }, source: "HuTong", status: "own" },
  () => [
    ["wms", "WMS", "WMS"],
    ["wmts", "WMTS", "WMTS"],
    ["xyz", "瓦片（XYZ）", "Tiles (XYZ)"],
    ["mvt", "矢量瓦片", "Vector tiles"],
    ["geojson", "GeoJSON", "GeoJSON"],
    ["3d-tiles", "3D Tiles", "3D Tiles"],
  ],
);

/** Kind of map layer (HuTong; spec/codes/ht-layer-kind.csv). */
export const htLayerKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-layer-kind", title: { zh: "图层种类", en: "Kind of map layer" }, source: "HuTong", status: "own" },
  () => [
    ["base", "底图", "Base map"],
    ["imagery", "影像", "Imagery"],
    ["division", "区划", "Divisions"],
    ["grid", "网格", "Grids"],
    ["building", "建筑", "Buildings"],
    ["device", "设备", "Devices"],
    ["floor-plan", "楼层平面", "Floor plan"],
    ["theme", "专题", "Theme"],
  ],
);

/** Life circle (HuTong; spec/codes/ht-life-circle.csv). */
export const htLifeCircleCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-life-circle", title: { zh: "生活圈", en: "Life circle" }, source: "HuTong", status: "own" },
  () => [
    ["minutes-5", "五分钟生活圈", "Five-minute circle"],
    ["minutes-10", "十分钟生活圈", "Ten-minute circle"],
    ["minutes-15", "十五分钟生活圈", "Fifteen-minute circle"],
  ],
);

/** Kind of merchant (HuTong; spec/codes/ht-merchant-kind.csv). */
export const htMerchantKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-merchant-kind", title: { zh: "商户种类", en: "Kind of merchant" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["convenience-store", "便利店", "Convenience store"],
    ["market", "菜市场", "Market"],
    ["restaurant", "餐饮", "Restaurant"],
    ["pharmacy", "药店", "Pharmacy"],
    ["clinic", "诊所", "Clinic"],
    ["housekeeping", "家政服务", "Housekeeping"],
    ["repair", "维修", "Repair"],
    ["elderly-care", "养老服务", "Elderly care"],
    ["childcare", "托育服务", "Childcare"],
    ["fitness", "健身", "Fitness"],
    ["delivery-station", "快递驿站", "Parcel station"],
    ["hotel", "旅馆", "Hotel"],
    ["internet-cafe", "网吧", "Internet cafe"],
    ["other", "其他", "Other"],
  ],
);

/** Channel of a message (HuTong; spec/codes/ht-message-channel.csv). */
export const htMessageChannelCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-message-channel", title: { zh: "消息渠道", en: "Channel of a message" }, source: "HuTong", status: "own" },
  () => [
    ["sms", "短信", "Text message"],
    ["app", "应用内", "In the app"],
    ["wechat", "微信", "WeChat"],
    ["phone", "电话", "Phone"],
    ["screen", "电子屏", "Screen"],
    ["broadcast", "广播", "Broadcast"],
  ],
);

/** State of a message (HuTong; spec/codes/ht-message-state.csv). */
export const htMessageStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-message-state", title: { zh: "消息状态", en: "State of a message" }, source: "HuTong", status: "own" },
  () => [
    ["sent", "已发送", "Sent"],
    ["delivered", "已送达", "Delivered"],
    ["read", "已读", "Read"],
    ["failed", "发送失败", "Failed"],
  ],
);

/** Observation quality (HuTong; spec/codes/ht-observation-quality.csv). */
export const htObservationQualityCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-observation-quality", title: { zh: "观测质量", en: "Observation quality" }, source: "HuTong", status: "own" },
  () => [
    ["good", "正常", "Good"],
    ["uncertain", "存疑", "Uncertain"],
    ["bad", "无效", "Bad"],
    ["maintenance", "维护校准", "Maintenance or calibration"],
    ["substituted", "人工补录", "Substituted by hand"],
  ],
);

/** Observed property (HuTong; spec/codes/ht-observed-property.csv). */
export const htObservedPropertyCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-observed-property", title: { zh: "观测属性", en: "Observed property" }, source: "HuTong", status: "own" },
  () => [
    ["door.open", "门开状态", "Door open", "", {"valueType":"boolean"}],
    ["smoke.alarm", "烟雾报警", "Smoke alarm", "", {"valueType":"boolean"}],
    ["smoke.density", "烟雾浓度", "Smoke density", "", {"unit":"%/m","valueType":"number"}],
    ["gas.alarm", "可燃气体报警", "Combustible gas alarm", "", {"valueType":"boolean"}],
    ["gas.concentration", "可燃气体浓度（爆炸下限百分比）", "Combustible gas concentration (percent of lower explosive limit)", "", {"unit":"%","valueType":"number"}],
    ["sos.pressed", "紧急求助按下", "SOS button pressed", "", {"valueType":"boolean"}],
    ["water.volume", "累计水量", "Cumulative water volume", "", {"unit":"m3","valueType":"number"}],
    ["water.leak", "漏水报警", "Water leak alarm", "", {"valueType":"boolean"}],
    ["fire.alarm", "火警", "Fire alarm", "", {"valueType":"boolean"}],
    ["fire.fault", "消防设施故障", "Fire facility fault", "", {"valueType":"boolean"}],
    ["fire.shielded", "消防设施屏蔽", "Fire facility shielded", "", {"valueType":"boolean"}],
    ["fire.supervision", "消防设施监管", "Fire facility supervision", "", {"valueType":"boolean"}],
    ["fire.started", "消防设施启动", "Fire facility started", "", {"valueType":"boolean"}],
    ["fire.feedback", "消防设施反馈", "Fire facility feedback", "", {"valueType":"boolean"}],
    ["fire.mainPowerFault", "主电故障", "Main power fault", "", {"valueType":"boolean"}],
    ["fire.backupPowerFault", "备电故障", "Backup power fault", "", {"valueType":"boolean"}],
    ["fire.manualAlarm", "手动报警", "Manual alarm", "", {"valueType":"boolean"}],
    ["device.online", "设备在线", "Device online", "", {"valueType":"boolean"}],
    ["device.fault", "设备故障", "Device fault", "", {"valueType":"boolean"}],
    ["battery.level", "电量", "Battery level", "", {"unit":"%","valueType":"number"}],
    ["temperature", "温度", "Temperature", "", {"unit":"Cel","valueType":"number"}],
    ["humidity", "相对湿度", "Relative humidity", "", {"unit":"%","valueType":"number"}],
    ["pressure", "压力", "Pressure", "", {"unit":"kPa","valueType":"number"}],
    ["water.level", "水位（液位）", "Water level", "", {"unit":"m","valueType":"number"}],
    ["flow.rate", "流量", "Flow rate", "", {"unit":"L/s","valueType":"number"}],
    ["voltage", "电压", "Voltage", "", {"unit":"V","valueType":"number"}],
    ["current", "电流", "Current", "", {"unit":"A","valueType":"number"}],
    ["count", "事件计数", "Event count", "", {"unit":"1","valueType":"number"}],
    ["duration", "时间", "Duration", "", {"unit":"s","valueType":"number"}],
    ["wind.speed", "风速", "Wind speed", "", {"unit":"m/s","valueType":"number"}],
    ["wind.direction", "风向", "Wind direction", "", {"unit":"deg","valueType":"number"}],
    ["wind.volume", "风量", "Air volume", "", {"unit":"m3/min","valueType":"number"}],
    ["atmospheric.pressure", "大气压", "Atmospheric pressure", "", {"unit":"kPa","valueType":"number"}],
    ["noise.level", "噪声（A声级）", "Noise level (A-weighted)", "", {"unit":"dB","valueType":"number"}],
    ["air.pm2_5", "细颗粒物 PM2.5", "PM2.5", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.pm10", "可吸入颗粒物 PM10", "PM10", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.tsp", "总悬浮颗粒物", "Total suspended particulates", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.so2", "二氧化硫", "Sulphur dioxide", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.no2", "二氧化氮", "Nitrogen dioxide", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.no", "一氧化氮", "Nitric oxide", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.nox", "氮氧化物", "Nitrogen oxides", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.co", "一氧化碳", "Carbon monoxide", "", {"unit":"mg/m3","valueType":"number"}],
    ["air.o3", "臭氧", "Ozone", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.h2s", "硫化氢", "Hydrogen sulphide", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.nh3", "氨", "Ammonia", "", {"unit":"ug/m3","valueType":"number"}],
    ["water.ph", "pH值", "pH", "", {"unit":"[pH]","valueType":"number"}],
    ["water.dissolvedOxygen", "溶解氧", "Dissolved oxygen", "", {"unit":"mg/L","valueType":"number"}],
    ["water.cod", "化学需氧量", "Chemical oxygen demand", "", {"unit":"mg/L","valueType":"number"}],
    ["water.ammoniaNitrogen", "氨氮", "Ammonia nitrogen", "", {"unit":"mg/L","valueType":"number"}],
    ["water.totalPhosphorus", "总磷", "Total phosphorus", "", {"unit":"mg/L","valueType":"number"}],
    ["water.totalNitrogen", "总氮", "Total nitrogen", "", {"unit":"mg/L","valueType":"number"}],
    ["water.conductivity", "电导率", "Conductivity", "", {"unit":"uS/cm","valueType":"number"}],
    ["fire.monitoring", "正常监视状态（否为测试状态）", "Normal monitoring (false is test)", "", {"valueType":"boolean"}],
    ["fire.delayed", "消防设施延时", "Fire facility delay", "", {"valueType":"boolean"}],
    ["fire.powerFault", "部件电源故障", "Component power fault", "", {"valueType":"boolean"}],
    ["fire.busFault", "总线故障", "Bus fault", "", {"valueType":"boolean"}],
    ["fire.manualMode", "手动状态（否为自动）", "Manual mode (false is automatic)", "", {"valueType":"boolean"}],
    ["fire.configurationChanged", "配置改变", "Configuration changed", "", {"valueType":"boolean"}],
    ["fire.reset", "复位", "Reset", "", {"valueType":"boolean"}],
    ["fire.muted", "消音", "Muted", "", {"valueType":"boolean"}],
    ["fire.alarmCleared", "警情消除", "Alarm cleared", "", {"valueType":"boolean"}],
    ["fire.selfTest", "自检", "Self-test", "", {"valueType":"boolean"}],
    ["fire.confirmed", "确认", "Confirmed", "", {"valueType":"boolean"}],
    ["fire.test", "测试", "Test", "", {"valueType":"boolean"}],
    ["fire.patrolAnswered", "查岗应答", "Duty check answered", "", {"valueType":"boolean"}],
    ["device.channelFault", "与监控中心通信信道故障", "Fault of the channel to the centre", "", {"valueType":"boolean"}],
    ["device.lineFault", "监测连接线路故障", "Fault of the line to the monitored system", "", {"valueType":"boolean"}],
    ["noise.equivalent", "等效声级 Leq", "Equivalent sound level Leq", "", {"unit":"dB","valueType":"number"}],
    ["noise.l5", "累积百分声级 L5", "Percentile sound level L5", "", {"unit":"dB","valueType":"number"}],
    ["noise.l10", "累积百分声级 L10", "Percentile sound level L10", "", {"unit":"dB","valueType":"number"}],
    ["noise.l50", "累积百分声级 L50", "Percentile sound level L50", "", {"unit":"dB","valueType":"number"}],
    ["noise.l90", "累积百分声级 L90", "Percentile sound level L90", "", {"unit":"dB","valueType":"number"}],
    ["noise.l95", "累积百分声级 L95", "Percentile sound level L95", "", {"unit":"dB","valueType":"number"}],
    ["noise.maximum", "最大声级", "Maximum sound level", "", {"unit":"dB","valueType":"number"}],
    ["noise.minimum", "最小声级", "Minimum sound level", "", {"unit":"dB","valueType":"number"}],
    ["noise.day", "昼间等效声级 Ld", "Day sound level Ld", "", {"unit":"dB","valueType":"number"}],
    ["noise.night", "夜间等效声级 Ln", "Night sound level Ln", "", {"unit":"dB","valueType":"number"}],
    ["noise.dayNight", "昼夜等效声级 Ldn", "Day-night sound level Ldn", "", {"unit":"dB","valueType":"number"}],
    ["air.pm1", "超细颗粒物 PM1", "PM1", "", {"unit":"ug/m3","valueType":"number"}],
    ["air.co2", "二氧化碳", "Carbon dioxide", "", {"unit":"mg/m3","valueType":"number"}],
    ["air.nonMethaneHydrocarbons", "非甲烷总烃", "Non-methane hydrocarbons", "", {"unit":"mg/m3","valueType":"number"}],
    ["water.bod5", "五日生化需氧量", "Biochemical oxygen demand (5 days)", "", {"unit":"mg/L","valueType":"number"}],
    ["water.permanganateIndex", "高锰酸盐指数", "Permanganate index", "", {"unit":"mg/L","valueType":"number"}],
    ["water.suspendedSolids", "悬浮物", "Suspended solids", "", {"unit":"mg/L","valueType":"number"}],
    ["water.oil", "石油类", "Petroleum", "", {"unit":"mg/L","valueType":"number"}],
    ["energy.active", "组合有功电能", "Combined active energy", "", {"unit":"kW.h","valueType":"number"}],
    ["energy.active.import", "正向有功电能", "Imported active energy", "", {"unit":"kW.h","valueType":"number"}],
    ["energy.active.export", "反向有功电能", "Exported active energy", "", {"unit":"kW.h","valueType":"number"}],
    ["energy.reactive.combined1", "组合无功1电能", "Combined reactive energy 1", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.combined2", "组合无功2电能", "Combined reactive energy 2", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.quadrant1", "第一象限无功电能", "Reactive energy of quadrant 1", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.quadrant2", "第二象限无功电能", "Reactive energy of quadrant 2", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.quadrant3", "第三象限无功电能", "Reactive energy of quadrant 3", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.quadrant4", "第四象限无功电能", "Reactive energy of quadrant 4", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.import", "正向无功电能", "Imported reactive energy", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.reactive.export", "反向无功电能", "Exported reactive energy", "", {"unit":"kV.A.h{reactive}","valueType":"number"}],
    ["energy.apparent.import", "正向视在电能", "Imported apparent energy", "", {"unit":"kV.A.h","valueType":"number"}],
    ["energy.apparent.export", "反向视在电能", "Exported apparent energy", "", {"unit":"kV.A.h","valueType":"number"}],
    ["energy.remaining", "剩余电量", "Remaining energy", "", {"unit":"kW.h","valueType":"number"}],
    ["credit.remaining", "剩余金额", "Remaining credit", "", {"unit":"{CNY}","valueType":"number"}],
    ["demand.active.import", "正向有功最大需量", "Maximum imported active demand", "", {"unit":"kW","valueType":"number"}],
    ["demand.active.export", "反向有功最大需量", "Maximum exported active demand", "", {"unit":"kW","valueType":"number"}],
    ["power.active", "有功功率", "Active power", "", {"unit":"kW","valueType":"number"}],
    ["power.reactive", "无功功率", "Reactive power", "", {"unit":"kV.A{reactive}","valueType":"number"}],
    ["power.apparent", "视在功率", "Apparent power", "", {"unit":"kV.A","valueType":"number"}],
    ["power.factor", "功率因数", "Power factor", "", {"unit":"1","valueType":"number"}],
    ["phase.angle", "相角", "Phase angle", "", {"unit":"deg","valueType":"number"}],
    ["frequency", "频率", "Frequency", "", {"unit":"Hz","valueType":"number"}],
    ["voltage.distortion", "电压波形失真度", "Voltage distortion", "", {"unit":"%","valueType":"number"}],
    ["current.distortion", "电流波形失真度", "Current distortion", "", {"unit":"%","valueType":"number"}],
    ["battery.voltage", "电池电压", "Battery voltage", "", {"unit":"V","valueType":"number"}],
    ["battery.low", "电池欠压", "Battery low", "", {"valueType":"boolean"}],
    ["relay.open", "继电器断开", "Relay open", "", {"valueType":"boolean"}],
    ["voltage.lost", "失压", "Loss of voltage", "", {"valueType":"boolean"}],
    ["voltage.under", "欠压", "Undervoltage", "", {"valueType":"boolean"}],
    ["voltage.over", "过压", "Overvoltage", "", {"valueType":"boolean"}],
    ["current.over", "过流", "Overcurrent", "", {"valueType":"boolean"}],
    ["load.over", "过载", "Overload", "", {"valueType":"boolean"}],
    ["phase.cut", "断相", "Phase cut", "", {"valueType":"boolean"}],
    ["gas.volume", "累计气量", "Cumulative gas volume", "", {"unit":"m3","valueType":"number"}],
    ["heat.energy", "累计热量", "Cumulative heat", "", {"unit":"MJ","valueType":"number"}],
    ["cooling.energy", "累计冷量", "Cumulative cooling energy", "", {"unit":"MJ","valueType":"number"}],
    ["heat.power", "热功率", "Heat power", "", {"unit":"kW","valueType":"number"}],
    ["heat.volume", "载热液体累计流量", "Cumulative volume of the heat carrier", "", {"unit":"m3","valueType":"number"}],
    ["heat.flow", "载热液体流量", "Flow of the heat carrier", "", {"unit":"m3/h","valueType":"number"}],
    ["temperature.supply", "供水温度", "Supply temperature", "", {"unit":"Cel","valueType":"number"}],
    ["temperature.return", "回水温度", "Return temperature", "", {"unit":"Cel","valueType":"number"}],
    ["operation.time", "累计工作时间", "Operating time", "", {"unit":"h","valueType":"number"}],
    ["valve.open", "阀门打开", "Valve open", "", {"valueType":"boolean"}],
    ["valve.fault", "阀门异常", "Valve fault", "", {"valueType":"boolean"}],
    ["position.latitude", "纬度", "Latitude", "", {"unit":"deg","valueType":"number"}],
    ["position.longitude", "经度", "Longitude", "", {"unit":"deg","valueType":"number"}],
    ["position.altitude", "海拔", "Altitude", "", {"unit":"m","valueType":"number"}],
    ["vehicle.speed", "行驶速度", "Speed of the vehicle", "", {"unit":"km/h","valueType":"number"}],
    ["vehicle.direction", "行驶方向", "Heading of the vehicle", "", {"unit":"deg","valueType":"number"}],
    ["vehicle.mileage", "累计里程", "Mileage", "", {"unit":"km","valueType":"number"}],
    ["vehicle.fuel", "油量", "Fuel", "", {"unit":"L","valueType":"number"}],
    ["vehicle.ignition", "点火开关接通", "Ignition on", "", {"valueType":"boolean"}],
    ["vehicle.overspeed", "超速报警", "Overspeed alarm", "", {"valueType":"boolean"}],
    ["vehicle.fatigue", "疲劳驾驶报警", "Fatigue alarm", "", {"valueType":"boolean"}],
    ["vehicle.danger", "危险预警", "Danger warning", "", {"valueType":"boolean"}],
    ["vehicle.areaAlarm", "进出区域报警", "Area entry or exit alarm", "", {"valueType":"boolean"}],
    ["vehicle.routeAlarm", "进出路线报警", "Route entry or exit alarm", "", {"valueType":"boolean"}],
    ["vehicle.routeDeviation", "路线偏离报警", "Route deviation alarm", "", {"valueType":"boolean"}],
    ["vehicle.collision", "碰撞预警", "Collision warning", "", {"valueType":"boolean"}],
    ["vehicle.rollover", "侧翻预警", "Rollover warning", "", {"valueType":"boolean"}],
    ["vehicle.stolen", "车辆被盗", "Vehicle stolen", "", {"valueType":"boolean"}],
    ["vehicle.illegalIgnition", "车辆非法点火", "Illegal ignition", "", {"valueType":"boolean"}],
    ["vehicle.illegalDisplacement", "车辆非法位移", "Illegal displacement", "", {"valueType":"boolean"}],
    ["vehicle.illegalDoorOpening", "违规开门报警", "Illegal door opening", "", {"valueType":"boolean"}],
    ["elevator.trapped", "电梯困人", "Person trapped in the lift", "", {"valueType":"boolean"}],
    ["elevator.fault", "电梯故障", "Lift fault", "", {"valueType":"boolean"}],
    ["elevator.overrun", "电梯冲顶或蹲底", "Lift overran its end", "", {"valueType":"boolean"}],
    ["elevator.doorOpenRun", "电梯开门走梯", "Lift ran with its door open", "", {"valueType":"boolean"}],
    ["elevator.bicycle", "电动自行车进入轿厢", "E-bike in the lift car", "", {"valueType":"boolean"}],
    ["manhole.open", "井盖开启或移位", "Manhole cover open or moved", "", {"valueType":"boolean"}],
    ["manhole.flooded", "井内水位超限", "Water in the manhole over its limit", "", {"valueType":"boolean"}],
    ["flood.alarm", "浸水报警", "Flood alarm", "", {"valueType":"boolean"}],
    ["fall.detected", "检测到跌倒", "Fall detected", "", {"valueType":"boolean"}],
    ["vital.alarm", "生命体征报警", "Vital signs alarm", "", {"valueType":"boolean"}],
    ["vital.heartRate", "心率", "Heart rate", "", {"unit":"/min","valueType":"number"}],
    ["vital.respirationRate", "呼吸频率", "Respiration rate", "", {"unit":"/min","valueType":"number"}],
    ["toilet.overstay", "卫生间滞留超时", "Too long in the bathroom", "", {"valueType":"boolean"}],
    ["fence.left", "越出安全区域", "Left the safe area", "", {"valueType":"boolean"}],
    ["intrusion.alarm", "入侵报警", "Intrusion alarm", "", {"valueType":"boolean"}],
    ["door.forced", "门被强行开启", "Door forced open", "", {"valueType":"boolean"}],
    ["door.heldOpen", "门长时间未关", "Door held open", "", {"valueType":"boolean"}],
    ["device.tampered", "设备被拆动", "Device tampered with", "", {"valueType":"boolean"}],
    ["tilt.alarm", "倾斜报警", "Tilt alarm", "", {"valueType":"boolean"}],
    ["crack.alarm", "裂缝报警", "Crack alarm", "", {"valueType":"boolean"}],
    ["bin.full", "垃圾桶满溢", "Bin full", "", {"valueType":"boolean"}],
    ["parking.occupied", "车位占用", "Parking space taken", "", {"valueType":"boolean"}],
    ["charger.fault", "充电桩故障", "Charging pile fault", "", {"valueType":"boolean"}],
    ["lamp.fault", "路灯故障", "Street lamp fault", "", {"valueType":"boolean"}],
    ["power.lost", "停电", "Power lost", "", {"valueType":"boolean"}],
    ["transformer.overheat", "变压器过热", "Transformer overheated", "", {"valueType":"boolean"}],
    ["video.smoke", "视频识别到烟雾", "Smoke seen on video", "", {"valueType":"boolean"}],
    ["video.fireLaneCar", "视频识别到机动车占用消防车通道", "Car in the fire lane seen on video", "", {"valueType":"boolean"}],
    ["video.fireLaneBicycle", "视频识别到非机动车占用消防车通道", "Bicycle in the fire lane seen on video", "", {"valueType":"boolean"}],
    ["video.fireLaneRubbish", "视频识别到杂物占用消防车通道", "Rubbish in the fire lane seen on video", "", {"valueType":"boolean"}],
    ["video.thrownObject", "视频识别到高空抛物", "Object thrown from a height seen on video", "", {"valueType":"boolean"}],
    ["video.intrusion", "视频识别到区域入侵", "Intrusion seen on video", "", {"valueType":"boolean"}],
    ["video.covered", "画面遮挡或异常", "Picture covered or abnormal", "", {"valueType":"boolean"}],
    ["video.crowd", "视频识别到人员聚集", "Crowd seen on video", "", {"valueType":"boolean"}],
    ["video.garbage", "视频识别到暴露垃圾", "Garbage seen on video", "", {"valueType":"boolean"}],
    ["video.flooding", "视频识别到积水", "Water on the road seen on video", "", {"valueType":"boolean"}],
    ["video.strayDog", "视频识别到无人看管犬只", "Dog without a keeper seen on video", "", {"valueType":"boolean"}],
    ["device.running", "设备运行", "Device running", "", {"valueType":"boolean"}],
    ["device.information", "设备自报信息", "Information of the device about itself", "", {"valueType":"string"}],
    ["pollution.alarm", "污染物超限报警", "Pollutant limit alarm", "", {"valueType":"boolean"}],
    ["media.file", "多媒体文件", "Media file", "", {"valueType":"string"}],
  ],
);

/** Occupancy role (HuTong; spec/codes/ht-occupancy-role.csv). */
export const htOccupancyRoleCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-occupancy-role", title: { zh: "居住关系", en: "Occupancy role" }, source: "HuTong", status: "own" },
  () => [
    ["owner", "产权人", "Owner"],
    ["tenant", "承租人", "Tenant"],
    ["family", "家庭成员", "Family member"],
    ["household-head", "户主", "Head of household"],
    ["other", "其他", "Other"],
  ],
);

/** State of a group offer (HuTong; spec/codes/ht-offer-state.csv). */
export const htOfferStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-offer-state", title: { zh: "团购状态", en: "State of a group offer" }, source: "HuTong", status: "own" },
  () => [
    ["open", "进行中", "Open"],
    ["reached", "已成团", "Reached"],
    ["failed", "未成团", "Failed"],
    ["delivered", "已交付", "Delivered"],
  ],
);

/** Organization kind (HuTong; spec/codes/ht-organization-kind.csv). */
export const htOrganizationKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-organization-kind", title: { zh: "组织种类", en: "Organization kind" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["community-committee", "社区居民委员会", "Residents' committee"],
    ["street-office", "街道办事处", "Street office"],
    ["property-company", "物业服务企业", "Property company"],
    ["owners-committee", "业主委员会", "Owners' committee"],
    ["enterprise", "企业", "Enterprise"],
    ["merchant", "商户", "Merchant"],
    ["social-organization", "社会组织", "Social organization"],
    ["school", "学校", "School"],
    ["hospital", "医疗卫生机构", "Medical institution"],
    ["fire-station", "消防救援站", "Fire and rescue station"],
    ["police-station", "派出所", "Police station"],
    ["urban-management", "城市管理执法机构", "Urban management enforcement body"],
    ["other", "其他", "Other"],
  ],
);

/** State of an organization (HuTong; spec/codes/ht-organization-state.csv). */
export const htOrganizationStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-organization-state", title: { zh: "组织状态", en: "State of an organization" }, source: "HuTong", status: "own" },
  () => [
    ["active", "正常", "Active"],
    ["suspended", "停业", "Suspended"],
    ["closed", "注销", "Closed"],
    ["revoked", "撤销", "Revoked"],
  ],
);

/** Parameter type (HuTong; spec/codes/ht-parameter-type.csv). */
export const htParameterTypeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-parameter-type", title: { zh: "参数类型", en: "Parameter type" }, source: "HuTong", status: "own" },
  () => [
    ["boolean", "布尔", "True or false"],
    ["integer", "整数", "Whole number"],
    ["decimal", "小数", "Decimal number"],
    ["text", "文本", "Text"],
    ["choice", "可选值之一", "One of the choices"],
    ["instant", "时间（RFC 3339）", "Instant (RFC 3339)"],
    ["bytes", "字节（十六进制）", "Bytes (hexadecimal)"],
  ],
);

/** Kind of party membership (HuTong; spec/codes/ht-party-membership-kind.csv). */
export const htPartyMembershipKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-party-membership-kind", title: { zh: "党员类别", en: "Kind of party membership" }, source: "HuTong", status: "own" },
  () => [
    ["full", "正式党员", "Full member"],
    ["probationary", "预备党员", "Probationary member"],
  ],
);

/** Kind of party organization (HuTong; spec/codes/ht-party-organization-kind.csv). */
export const htPartyOrganizationKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-party-organization-kind", title: { zh: "党组织种类", en: "Kind of party organization" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["working-committee", "党工委", "Working committee"],
    ["committee", "党委", "Committee"],
    ["general-branch", "党总支", "General branch"],
    ["branch", "党支部", "Branch"],
    ["group", "党小组", "Group"],
  ],
);

/** State of a pass (HuTong; spec/codes/ht-pass-state.csv). */
export const htPassStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-pass-state", title: { zh: "通行证状态", en: "State of a pass" }, source: "HuTong", status: "own" },
  () => [
    ["issued", "已签发", "Issued"],
    ["used", "已使用", "Used"],
    ["expired", "已过期", "Expired"],
    ["revoked", "已撤销", "Revoked"],
  ],
);

/** Kind of pet (HuTong; spec/codes/ht-pet-kind.csv). */
export const htPetKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-pet-kind", title: { zh: "宠物种类", en: "Kind of pet" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["dog", "犬", "Dog"],
    ["cat", "猫", "Cat"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of place (HuTong; spec/codes/ht-place-kind.csv). */
export const htPlaceKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-place-kind", title: { zh: "场所种类", en: "Kind of place" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["fire-lane", "消防通道", "Fire lane"],
    ["square", "广场", "Square"],
    ["green-space", "绿地", "Green space"],
    ["parking-area", "停车区域", "Parking area"],
    ["waste-station", "垃圾投放点", "Waste station"],
    ["shop-front", "沿街商铺", "Shop front"],
    ["campus", "校园", "Campus"],
    ["line-section", "线路路段", "Line section"],
    ["gate", "出入口", "Gate"],
    ["elevator-shaft", "电梯间", "Elevator shaft"],
    ["charging-area", "充电区域", "Charging area"],
    ["playground", "儿童活动场地", "Playground"],
    ["service-hall", "便民服务中心", "Service hall"],
    ["shelter", "应急避难场所", "Emergency shelter"],
    ["river", "河道", "River"],
    ["road", "道路", "Road"],
    ["other", "其他", "Other"],
  ],
);

/** Kind of points transaction (HuTong; spec/codes/ht-points-kind.csv). */
export const htPointsKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-points-kind", title: { zh: "积分变动种类", en: "Kind of points transaction" }, source: "HuTong", status: "own" },
  () => [
    ["earn", "获得", "Earned"],
    ["spend", "兑换", "Spent"],
    ["expire", "过期", "Expired"],
    ["adjust", "调整", "Adjusted"],
  ],
);

/** Kind of question (HuTong; spec/codes/ht-question-kind.csv). */
export const htQuestionKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-question-kind", title: { zh: "题目类型", en: "Kind of question" }, source: "HuTong", status: "own" },
  () => [
    ["single", "单选", "Single choice"],
    ["multiple", "多选", "Multiple choice"],
    ["text", "填空", "Text"],
    ["score", "评分", "Score"],
  ],
);

/** State of a rental (HuTong; spec/codes/ht-rental-state.csv). */
export const htRentalStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-rental-state", title: { zh: "租赁状态", en: "State of a rental" }, source: "HuTong", status: "own" },
  () => [
    ["active", "在租", "Let"],
    ["ended", "已退租", "Ended"],
  ],
);

/** Kind of repair (HuTong; spec/codes/ht-repair-kind.csv). */
export const htRepairKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-repair-kind", title: { zh: "报修种类", en: "Kind of repair" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["water", "给排水", "Water and drains"],
    ["electricity", "供电", "Electricity"],
    ["gas", "燃气", "Gas"],
    ["elevator", "电梯", "Elevator"],
    ["heating", "供暖", "Heating"],
    ["door", "门禁门窗", "Doors and windows"],
    ["network", "网络通信", "Network"],
    ["public-area", "公共区域", "Public area"],
    ["greenery", "绿化", "Greenery"],
    ["other", "其他", "Other"],
  ],
);

/** State of a repair order (HuTong; spec/codes/ht-repair-state.csv). */
export const htRepairStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-repair-state", title: { zh: "报修状态", en: "State of a repair order" }, source: "HuTong", status: "own" },
  () => [
    ["reported", "已报修", "Reported"],
    ["assigned", "已派单", "Assigned"],
    ["working", "维修中", "Being repaired"],
    ["done", "已完成", "Done"],
    ["accepted", "已验收", "Accepted"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);

/** Kind of local resource (HuTong; spec/codes/ht-resource-kind.csv). */
export const htResourceKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-resource-kind", title: { zh: "辖区资源种类", en: "Kind of local resource" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["space", "场地", "Space"],
    ["talent", "人才", "Talent"],
    ["equipment", "设备", "Equipment"],
    ["fund", "资金", "Funds"],
    ["service", "服务", "Service"],
  ],
);

/** Kind of risk (HuTong; spec/codes/ht-risk-kind.csv). */
export const htRiskKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-risk-kind", title: { zh: "风险种类", en: "Kind of risk" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["fire", "火灾", "Fire"],
    ["flood", "内涝", "Flooding"],
    ["structure", "房屋结构", "Structure"],
    ["gas", "燃气", "Gas"],
    ["electric", "用电", "Electricity"],
    ["elevator", "电梯", "Elevator"],
    ["public-order", "治安", "Public order"],
    ["dispute", "矛盾纠纷", "Dispute"],
    ["health", "健康", "Health"],
    ["fall", "老人跌倒", "Fall of an elderly person"],
    ["rental", "出租房", "Rental"],
    ["other", "其他", "Other"],
  ],
);

/** Risk level (HuTong; spec/codes/ht-risk-level.csv). */
export const htRiskLevelCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-risk-level", title: { zh: "风险等级", en: "Risk level" }, source: "HuTong", status: "own" },
  () => [
    ["major", "重大风险（红）", "Major (red)"],
    ["considerable", "较大风险（橙）", "Considerable (orange)"],
    ["general", "一般风险（黄）", "General (yellow)"],
    ["low", "低风险（蓝）", "Low (blue)"],
  ],
);

/** Security duty (HuTong; spec/codes/ht-security-duty.csv). */
export const htSecurityDutyCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-security-duty", title: { zh: "安全保卫职责", en: "Security duty" }, source: "HuTong", status: "own" },
  () => [
    ["principal", "校长", "Principal"],
    ["security-vice-principal", "分管安全保卫责任人", "Vice principal for security"],
    ["security-officer", "安全保卫责任人", "Security officer"],
    ["public-security-leader", "治安责任人", "Person responsible for public order"],
  ],
);

/** Sentiment (HuTong; spec/codes/ht-sentiment.csv). */
export const htSentimentCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-sentiment", title: { zh: "情感倾向", en: "Sentiment" }, source: "HuTong", status: "own" },
  () => [
    ["positive", "正面", "Positive"],
    ["neutral", "中性", "Neutral"],
    ["negative", "负面", "Negative"],
  ],
);

/** Kind of service item (HuTong; spec/codes/ht-service-item-kind.csv). */
export const htServiceItemKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-service-item-kind", title: { zh: "政务事项种类", en: "Kind of service item" }, source: "HuTong", status: "own", extensible: true },
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

/** State of a service request (HuTong; spec/codes/ht-service-request-state.csv). */
export const htServiceRequestStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-service-request-state", title: { zh: "办件状态", en: "State of a service request" }, source: "HuTong", status: "own" },
  () => [
    ["submitted", "已提交", "Submitted"],
    ["accepted", "已受理", "Accepted"],
    ["supplement", "待补正", "Waiting for documents"],
    ["processing", "办理中", "Processing"],
    ["approved", "办结（同意）", "Approved"],
    ["refused", "办结（不同意）", "Refused"],
    ["withdrawn", "已撤回", "Withdrawn"],
  ],
);

/** Mode of sharing (HuTong; spec/codes/ht-share-mode.csv). */
export const htShareModeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-share-mode", title: { zh: "共享方式", en: "Mode of sharing" }, source: "HuTong", status: "own" },
  () => [
    ["unconditional", "无条件共享", "Unconditional"],
    ["conditional", "有条件共享", "Conditional"],
    ["none", "不予共享", "Not shared"],
  ],
);

/** Staff role (HuTong; spec/codes/ht-staff-role.csv). */
export const htStaffRoleCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-staff-role", title: { zh: "人员角色", en: "Staff role" }, source: "HuTong", status: "own" },
  () => [
    ["grid-worker", "网格员", "Grid worker"],
    ["grid-leader", "网格长", "Grid leader"],
    ["community-worker", "社区工作者", "Community worker"],
    ["verifier", "核查员", "Verifier"],
    ["street-dispatcher", "街道调度员", "Street dispatcher"],
    ["district-dispatcher", "区级调度员", "District dispatcher"],
    ["property-staff", "物业人员", "Property staff"],
    ["fire-officer", "消防员", "Fire officer"],
    ["police-officer", "民警", "Police officer"],
    ["volunteer", "志愿者", "Volunteer"],
    ["system", "系统", "System"],
    ["building-leader", "楼栋长", "Building leader"],
    ["street-official", "街道干部", "Street official"],
    ["enforcement-officer", "综合执法人员", "Enforcement officer"],
  ],
);

/** State of supervision (HuTong; spec/codes/ht-supervision-state.csv). */
export const htSupervisionStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-supervision-state", title: { zh: "督办状态", en: "State of supervision" }, source: "HuTong", status: "own" },
  () => [
    ["issued", "已下发", "Issued"],
    ["replied", "已回复", "Replied"],
    ["lifted", "已解除", "Lifted"],
  ],
);

/** State of a task (HuTong; spec/codes/ht-task-state.csv). */
export const htTaskStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-task-state", title: { zh: "任务状态", en: "State of a task" }, source: "HuTong", status: "own" },
  () => [
    ["open", "待办", "Open"],
    ["accepted", "已接收", "Accepted"],
    ["done", "已完成", "Done"],
    ["declined", "已退回", "Declined"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);

/** Kind of team (HuTong; spec/codes/ht-team-kind.csv). */
export const htTeamKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-team-kind", title: { zh: "队伍种类", en: "Kind of team" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["grid", "网格队伍", "Grid team"],
    ["patrol", "巡防队伍", "Patrol team"],
    ["volunteer", "志愿服务队", "Volunteer team"],
    ["security", "保安队伍", "Security team"],
    ["rescue", "应急救援队", "Rescue team"],
    ["mediation", "调解队伍", "Mediation team"],
    ["service", "服务团队", "Service team"],
    ["mass-prevention", "群防群治组织", "Mass prevention team"],
  ],
);

/** Kind of topic (HuTong; spec/codes/ht-topic-kind.csv). */
export const htTopicKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-topic-kind", title: { zh: "议题种类", en: "Kind of topic" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["environment", "环境整治", "Environment"],
    ["parking", "停车管理", "Parking"],
    ["renovation", "老旧改造", "Renovation"],
    ["elevator", "加装电梯", "Adding an elevator"],
    ["property", "物业管理", "Property management"],
    ["safety", "平安建设", "Safety"],
    ["culture", "文化活动", "Culture"],
    ["welfare", "民生福利", "Welfare"],
    ["other", "其他", "Other"],
  ],
);

/** State of a topic (HuTong; spec/codes/ht-topic-state.csv). */
export const htTopicStateCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-topic-state", title: { zh: "议题状态", en: "State of a topic" }, source: "HuTong", status: "own" },
  () => [
    ["proposed", "已提出", "Proposed"],
    ["accepted", "已立项", "Accepted"],
    ["deliberating", "协商中", "Being deliberated"],
    ["decided", "已决议", "Decided"],
    ["carried-out", "已落实", "Carried out"],
    ["dropped", "不予立项", "Dropped"],
  ],
);

/** Update cycle (HuTong; spec/codes/ht-update-cycle.csv). */
export const htUpdateCycleCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-update-cycle", title: { zh: "更新周期", en: "Update cycle" }, source: "HuTong", status: "own" },
  () => [
    ["real-time", "实时", "Real time"],
    ["daily", "每日", "Daily"],
    ["weekly", "每周", "Weekly"],
    ["monthly", "每月", "Monthly"],
    ["quarterly", "每季", "Quarterly"],
    ["yearly", "每年", "Yearly"],
    ["irregular", "不定期", "Irregular"],
  ],
);

/** Kind of vehicle (HuTong; spec/codes/ht-vehicle-kind.csv). */
export const htVehicleKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-vehicle-kind", title: { zh: "车辆种类", en: "Kind of vehicle" }, source: "HuTong", status: "own" },
  () => [
    ["car", "小客车", "Car"],
    ["truck", "货车", "Truck"],
    ["bus", "客车", "Bus"],
    ["motorcycle", "摩托车", "Motorcycle"],
    ["electric-bicycle", "电动自行车", "Electric bicycle"],
    ["special", "特种车辆", "Special vehicle"],
    ["other", "其他", "Other"],
  ],
);

/** Condition found (HuTong; spec/codes/ht-visit-condition.csv). */
export const htVisitConditionCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-visit-condition", title: { zh: "走访情况", en: "Condition found" }, source: "HuTong", status: "own" },
  () => [
    ["good", "良好", "Good"],
    ["attention", "需关注", "Needs attention"],
    ["urgent", "紧急", "Urgent"],
    ["absent", "未见到", "Not met"],
  ],
);

/** Mode of a visit (HuTong; spec/codes/ht-visit-mode.csv). */
export const htVisitModeCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-visit-mode", title: { zh: "走访方式", en: "Mode of a visit" }, source: "HuTong", status: "own" },
  () => [
    ["home", "入户", "At home"],
    ["phone", "电话", "Phone"],
    ["video", "视频", "Video"],
  ],
);

/** Way of taking part (HuTong; spec/codes/ht-vote-channel.csv). */
export const htVoteChannelCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-vote-channel", title: { zh: "参加途径", en: "Way of taking part" }, source: "HuTong", status: "own" },
  () => [
    ["polling-station", "投票站", "Polling station"],
    ["mobile-box", "流动票箱", "Mobile ballot box"],
    ["home-visit", "上门", "At home"],
    ["online", "网上", "Online"],
    ["proxy", "委托", "By proxy"],
    ["meeting", "会议现场", "At the meeting"],
  ],
);

/** Way of voting (HuTong; spec/codes/ht-vote-method.csv). */
export const htVoteMethodCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-vote-method", title: { zh: "表决方式", en: "Way of voting" }, source: "HuTong", status: "own" },
  () => [
    ["anonymous", "无记名", "Anonymous"],
    ["named", "记名", "By name"],
  ],
);

/** Warning status (HuTong; spec/codes/ht-warning-status.csv). */
export const htWarningStatusCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-warning-status", title: { zh: "预警状态", en: "Warning status" }, source: "HuTong", status: "own" },
  () => [
    ["active", "生效", "Active"],
    ["acknowledged", "已确认", "Acknowledged"],
    ["resolved", "已解除", "Resolved"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);

/** Kind of waste (HuTong; spec/codes/ht-waste-kind.csv). */
export const htWasteKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-waste-kind", title: { zh: "垃圾类别", en: "Kind of waste" }, source: "HuTong", status: "own", extensible: true },
  () => [
    ["recyclable", "可回收物", "Recyclable"],
    ["kitchen", "厨余垃圾", "Kitchen waste"],
    ["hazardous", "有害垃圾", "Hazardous"],
    ["residual", "其他垃圾", "Residual"],
    ["bulky", "大件垃圾", "Bulky"],
    ["construction", "装修垃圾", "Construction"],
  ],
);

/** Event class (HuTong event taxonomy; spec/events/classes.csv). */
export const htEventClassCodes = /* @__PURE__ */ defineCodeList(
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
    ["13", "房屋租赁", "Housing and letting"],
    ["14", "交通出行", "Traffic and parking"],
    ["15", "安全生产", "Work safety"],
    ["16", "信访舆情", "Petitions and opinion"],
    ["17", "人群关护", "People needing care"],
    ["18", "物业与自治", "Property and self-government"],
    ["19", "民生服务", "Livelihood services"],
    ["20", "校园市场与网络", "Campus, market and network"],
  ],
);

/** Event category (HuTong event taxonomy; spec/events/categories.csv). */
export const htEventCategoryCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-category", title: { zh: "事件中类", en: "Event category" }, source: "HuTong event taxonomy", status: "own" },
  () => [
    ["0101", "火情", "Fires", "01"],
    ["0102", "消防设施", "Fire facilities", "01"],
    ["0103", "消防隐患", "Fire hazards", "01"],
    ["0104", "用火用电", "Use of fire and electricity", "01"],
    ["0105", "消防管理", "Fire management", "01"],
    ["0106", "消防救援", "Rescue", "01"],
    ["0201", "燃气泄漏", "Gas leaks", "02"],
    ["0202", "燃气使用", "Gas use", "02"],
    ["0203", "燃气设施", "Gas facilities", "02"],
    ["0204", "瓶装燃气经营", "Bottled gas trade", "02"],
    ["0205", "供气服务", "Gas service", "02"],
    ["0301", "居家异常", "Signs of trouble at home", "03"],
    ["0302", "紧急求助", "Calls for help", "03"],
    ["0303", "老人走失", "Missing elderly persons", "03"],
    ["0304", "助老服务", "Care services", "03"],
    ["0305", "老人权益", "Rights of the elderly", "03"],
    ["0306", "养老机构", "Care homes", "03"],
    ["0307", "健康监护", "Health watch", "03"],
    ["0401", "门禁安防", "Access control", "04"],
    ["0402", "治安", "Security", "04"],
    ["0403", "高空抛物", "Objects thrown from a height", "04"],
    ["0404", "周界入侵", "Intrusion", "04"],
    ["0405", "布控预警", "Watch-list alerts", "04"],
    ["0406", "诈骗", "Fraud", "04"],
    ["0407", "反恐与危险物品", "Dangerous goods", "04"],
    ["0408", "无人机与低空", "Drones", "04"],
    ["0501", "供水", "Water supply", "05"],
    ["0502", "排水", "Drainage", "05"],
    ["0503", "节水与水箱", "Water saving and tanks", "05"],
    ["0504", "内涝淹水", "Flooding", "05"],
    ["0601", "空气", "Air", "06"],
    ["0602", "噪声", "Noise", "06"],
    ["0603", "水环境", "Water bodies", "06"],
    ["0604", "固体与危险废物", "Solid and hazardous waste", "06"],
    ["0605", "光与辐射", "Light and radiation", "06"],
    ["0606", "养殖与农业污染", "Farming pollution", "06"],
    ["0701", "物联设备", "Connected devices", "07"],
    ["0702", "电梯", "Lifts", "07"],
    ["0703", "道路设施", "Roads", "07"],
    ["0704", "管线", "Cables and heating pipes", "07"],
    ["0705", "电力", "Electric power", "07"],
    ["0706", "充电与新能源", "Charging and new energy", "07"],
    ["0707", "设施老化", "Ageing facilities", "07"],
    ["0708", "公共场所设施", "Facilities of public places", "07"],
    ["0709", "智能安防设施", "Security equipment", "07"],
    ["0801", "环境卫生", "Sanitation", "08"],
    ["0802", "违法建设", "Unlawful building", "08"],
    ["0803", "街面秩序", "Street order", "08"],
    ["0804", "户外广告", "Outdoor advertising", "08"],
    ["0805", "垃圾分类与清运", "Waste sorting and collection", "08"],
    ["0806", "施工管理", "Construction management", "08"],
    ["0807", "园林绿化", "Greening", "08"],
    ["0808", "建筑立面", "Building fronts", "08"],
    ["0809", "市政环卫设施", "Sanitation facilities", "08"],
    ["0901", "邻里家庭", "Neighbours and families", "09"],
    ["0902", "物业与消费", "Property and consumers", "09"],
    ["0903", "劳资", "Labour", "09"],
    ["0904", "群体性事件", "Mass events", "09"],
    ["0905", "人身与侵权", "Persons and torts", "09"],
    ["0906", "合同与金融", "Contracts and finance", "09"],
    ["0907", "房地与产权", "Land and property rights", "09"],
    ["0908", "行政与其他纠纷", "Administrative and other disputes", "09"],
    ["1001", "传染病", "Infectious diseases", "10"],
    ["1002", "食品安全", "Food safety", "10"],
    ["1003", "病媒与犬只", "Vectors and dogs", "10"],
    ["1004", "医疗服务", "Medical service", "10"],
    ["1005", "公共场所卫生", "Hygiene of public places", "10"],
    ["1006", "健康促进", "Public health work", "10"],
    ["1101", "气象灾害", "Meteorological disasters", "11"],
    ["1102", "地质灾害", "Geological disasters", "11"],
    ["1103", "地震", "Earthquakes", "11"],
    ["1104", "洪涝与水库", "Floods and reservoirs", "11"],
    ["1105", "海洋与生物", "Sea and organisms", "11"],
    ["1106", "森林草原火灾", "Forest and grassland fires", "11"],
    ["1107", "避险与救灾", "Shelter and relief", "11"],
    ["1108", "预警响应", "Warning response", "11"],
    ["1201", "咨询建议", "Questions and proposals", "12"],
    ["1202", "投诉", "Complaints", "12"],
    ["1203", "求助", "Requests for help", "12"],
    ["1204", "举报", "Reports", "12"],
    ["1205", "服务评价", "Service ratings", "12"],
    ["1301", "出租房安全", "Safety of rented homes", "13"],
    ["1302", "租住登记", "Registration of tenants", "13"],
    ["1303", "房屋安全", "House safety", "13"],
    ["1304", "租赁市场", "Rental market", "13"],
    ["1305", "房屋使用", "Use of houses", "13"],
    ["1401", "停车管理", "Parking", "14"],
    ["1402", "交通秩序", "Traffic order", "14"],
    ["1403", "交通事故", "Traffic accidents", "14"],
    ["1404", "交通设施", "Traffic facilities", "14"],
    ["1405", "公共交通", "Public transport", "14"],
    ["1406", "共享单车", "Shared bicycles", "14"],
    ["1407", "护路护线", "Lines and roads", "14"],
    ["1501", "生产安全事故", "Work accidents", "15"],
    ["1502", "作业安全", "Safe working", "15"],
    ["1503", "企业隐患", "Hazards of businesses", "15"],
    ["1504", "危险化学品", "Dangerous chemicals", "15"],
    ["1505", "特种设备", "Special equipment", "15"],
    ["1506", "大型活动", "Large events", "15"],
    ["1507", "应急准备", "Preparedness", "15"],
    ["1601", "信访", "Petitions", "16"],
    ["1602", "舆情", "Public opinion", "16"],
    ["1603", "热线工单", "Hotline orders", "16"],
    ["1604", "意识形态与宗教", "Ideas and religion", "16"],
    ["1605", "社会风险", "Social risks", "16"],
    ["1606", "网格协作", "Grid cooperation", "16"],
    ["1701", "未成年人", "Minors", "17"],
    ["1702", "妇女与家庭", "Women and families", "17"],
    ["1703", "精神卫生", "Mental health", "17"],
    ["1704", "重点服务管理人员", "Persons in correction and after release", "17"],
    ["1705", "残疾人", "Disabled persons", "17"],
    ["1706", "流动与境外人员", "Floating and overseas persons", "17"],
    ["1801", "物业服务", "Property services", "18"],
    ["1802", "业主自治", "Owners' self-government", "18"],
    ["1803", "维修资金与改造", "Repair funds and renewal", "18"],
    ["1804", "社区自治", "Community self-government", "18"],
    ["1805", "党群服务", "Party and mass services", "18"],
    ["1806", "邻里互助", "Neighbourly help", "18"],
    ["1901", "社会救助", "Social assistance", "19"],
    ["1902", "就业与社保", "Work and insurance", "19"],
    ["1903", "住房保障", "Housing support", "19"],
    ["1904", "优抚双拥", "Veterans", "19"],
    ["1905", "殡葬与婚姻", "Funerals and marriages", "19"],
    ["1906", "证照办理", "Certificates", "19"],
    ["1907", "法律援助", "Legal aid", "19"],
    ["2001", "校园安全", "Campus safety", "20"],
    ["2002", "托育与培训", "Nurseries and training", "20"],
    ["2003", "市场监管", "Market supervision", "20"],
    ["2004", "文旅场所", "Culture and tourism", "20"],
    ["2005", "网络与数据", "Networks and data", "20"],
    ["2006", "农贸与集市", "Markets", "20"],
  ],
);

/** Event kind (HuTong event taxonomy; spec/events/kinds.csv). */
export const htEventKindCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-kind", title: { zh: "事件小类", en: "Event kind" }, source: "HuTong event taxonomy", status: "own", extensible: true },
  () => [
    ["010101", "火灾报警", "Fire alarm", "0101"],
    ["010102", "烟雾异常", "Smoke seen", "0101"],
    ["010103", "住宅火灾", "Dwelling fire", "0101"],
    ["010104", "车辆火灾", "Vehicle fire", "0101"],
    ["010105", "垃圾或绿化带起火", "Fire of rubbish or greenery", "0101"],
    ["010199", "火情（其他）", "Fires, other", "0101"],
    ["010201", "消防设施故障", "Fire facility fault", "0102"],
    ["010202", "消防主备电源故障", "Fire panel power fault", "0102"],
    ["010203", "消防设施被屏蔽", "Fire facility shielded", "0102"],
    ["010204", "消火栓缺水或损坏", "Hydrant dry or damaged", "0102"],
    ["010205", "灭火器缺失或过期", "Extinguisher missing or expired", "0102"],
    ["010206", "应急照明或疏散标志损坏", "Emergency light or exit sign broken", "0102"],
    ["010207", "防火门损坏或常开", "Fire door broken or kept open", "0102"],
    ["010299", "消防设施（其他）", "Fire facilities, other", "0102"],
    ["010301", "堵塞消防通道", "Blocked fire lane", "0103"],
    ["010302", "电动自行车违规停放充电", "E-bike parked or charged against the rules", "0103"],
    ["010303", "楼道堆物", "Things stacked in a stairwell", "0103"],
    ["010304", "机动车占用消防车通道", "Fire lane blocked by a car", "0103"],
    ["010305", "非机动车占用消防车通道", "Fire lane blocked by bicycles", "0103"],
    ["010306", "垃圾杂物占用消防车通道", "Fire lane blocked by rubbish", "0103"],
    ["010307", "电动自行车入户充电", "E-bike or its battery charged indoors", "0103"],
    ["010308", "飞线充电", "Charging by a hanging wire", "0103"],
    ["010309", "安全出口锁闭", "Exit locked", "0103"],
    ["010310", "违规存放易燃物品", "Inflammables stored against the rules", "0103"],
    ["010399", "消防隐患（其他）", "Fire hazards, other", "0103"],
    ["010401", "私拉乱接电线", "Unsafe wiring", "0104"],
    ["010402", "电气线路过热", "Overheated wiring", "0104"],
    ["010403", "违规用火", "Fire used against the rules", "0104"],
    ["010404", "违规燃放烟花爆竹", "Fireworks against the rules", "0104"],
    ["010499", "用火用电（其他）", "Use of fire and electricity, other", "0104"],
    ["010501", "消防控制室无人值守", "Fire control room unattended", "0105"],
    ["010502", "微型消防站缺员缺装", "Micro fire station lacks staff or gear", "0105"],
    ["010503", "消防检查不合格", "Fire inspection failed", "0105"],
    ["010599", "消防管理（其他）", "Fire management, other", "0105"],
    ["010601", "人员被困救援", "Person to be rescued", "0106"],
    ["010602", "蜂巢清除", "Wasp nest to be removed", "0106"],
    ["010699", "消防救援（其他）", "Rescue, other", "0106"],
    ["020101", "燃气泄漏", "Gas leak", "0201"],
    ["020102", "燃气管道破裂", "Burst gas pipe", "0201"],
    ["020103", "户内燃气泄漏", "Gas leak indoors", "0201"],
    ["020104", "餐饮场所燃气泄漏", "Gas leak in a restaurant", "0201"],
    ["020105", "一氧化碳中毒", "Carbon monoxide poisoning", "0201"],
    ["020199", "燃气泄漏（其他）", "Gas leaks, other", "0201"],
    ["020201", "违规使用瓶装燃气", "Bottled gas used against the rules", "0202"],
    ["020202", "燃气软管老化", "Gas hose aged", "0202"],
    ["020203", "无熄火保护灶具", "Stove without flame-out protection", "0202"],
    ["020204", "私改燃气管线", "Gas pipes altered privately", "0202"],
    ["020205", "燃气热水器安装不当", "Gas water heater wrongly installed", "0202"],
    ["020299", "燃气使用（其他）", "Gas use, other", "0202"],
    ["020301", "燃气调压箱故障", "Gas regulator fault", "0203"],
    ["020302", "燃气管道占压", "Structure over a gas pipe", "0203"],
    ["020303", "停气", "Gas outage", "0203"],
    ["020304", "施工危及燃气管道", "Works near a gas pipe", "0203"],
    ["020399", "燃气设施（其他）", "Gas facilities, other", "0203"],
    ["020401", "非法充装倒卖气瓶", "Illegal filling or resale of cylinders", "0204"],
    ["020402", "超期气瓶", "Cylinder past its date", "0204"],
    ["020403", "气瓶超量存放", "Too many cylinders stored", "0204"],
    ["020499", "瓶装燃气经营（其他）", "Bottled gas trade, other", "0204"],
    ["020501", "燃气入户安检未完成", "Gas safety check not done", "0205"],
    ["020599", "供气服务（其他）", "Gas service, other", "0205"],
    ["030101", "独居老人长时间未出门", "Elderly person living alone long not out", "0301"],
    ["030102", "独居老人外出未归", "Elderly person living alone has not returned", "0301"],
    ["030103", "居家用水异常", "Unusual water use at home", "0301"],
    ["030104", "居家用电异常", "Unusual power use at home", "0301"],
    ["030105", "老人联系不上", "Elderly person cannot be reached", "0301"],
    ["030106", "长时间滞留卫生间", "Long stay in the bathroom", "0301"],
    ["030199", "居家异常（其他）", "Signs of trouble at home, other", "0301"],
    ["030201", "紧急求助", "Emergency call for help", "0302"],
    ["030202", "老人跌倒", "Elderly person has fallen", "0302"],
    ["030203", "突发疾病", "Sudden illness", "0302"],
    ["030204", "生命体征异常", "Vital signs abnormal", "0302"],
    ["030299", "紧急求助（其他）", "Calls for help, other", "0302"],
    ["030301", "老人走失", "Elderly person missing", "0303"],
    ["030302", "失智老人越出安全区域", "Person with dementia left the safe area", "0303"],
    ["030303", "发现疑似走失老人", "Apparently lost elderly person found", "0303"],
    ["030399", "老人走失（其他）", "Missing elderly persons, other", "0303"],
    ["030401", "助老服务需求", "Request for elderly care", "0304"],
    ["030402", "探访关爱未落实", "Care visit missed", "0304"],
    ["030403", "适老化改造需求", "Home adaptation wanted", "0304"],
    ["030404", "助餐服务异常", "Meal service trouble", "0304"],
    ["030499", "助老服务（其他）", "Care services, other", "0304"],
    ["030501", "疑似虐待老人", "Suspected abuse of an elderly person", "0305"],
    ["030502", "赡养缺失", "Support not given", "0305"],
    ["030503", "养老诈骗", "Fraud against the elderly", "0305"],
    ["030599", "老人权益（其他）", "Rights of the elderly, other", "0305"],
    ["030601", "养老机构安全隐患", "Hazard in a care home", "0306"],
    ["030602", "养老机构服务纠纷", "Dispute with a care home", "0306"],
    ["030699", "养老机构（其他）", "Care homes, other", "0306"],
    ["030701", "睡眠心率监测异常", "Abnormal night monitoring", "0307"],
    ["030799", "健康监护（其他）", "Health watch, other", "0307"],
    ["040101", "门禁强行开启", "Forced door", "0401"],
    ["040102", "门禁长时间未关", "Door left open", "0401"],
    ["040103", "尾随进入", "Tailgating", "0401"],
    ["040104", "门禁凭证异常使用", "Credential misused", "0401"],
    ["040105", "监控失效", "Surveillance failed", "0401"],
    ["040199", "门禁安防（其他）", "Access control, other", "0401"],
    ["040201", "可疑人员", "Suspicious person", "0402"],
    ["040202", "盗窃", "Theft", "0402"],
    ["040203", "打架斗殴", "Fighting", "0402"],
    ["040204", "抢劫抢夺", "Robbery", "0402"],
    ["040205", "寻衅滋事", "Picking quarrels", "0402"],
    ["040206", "酒后滋事", "Drunken disorder", "0402"],
    ["040207", "聚众赌博", "Gambling", "0402"],
    ["040208", "涉黄线索", "Sign of prostitution", "0402"],
    ["040209", "涉毒线索", "Sign of drugs", "0402"],
    ["040210", "传销活动", "Pyramid selling", "0402"],
    ["040299", "治安（其他）", "Security, other", "0402"],
    ["040301", "高空抛物", "Object thrown from a height", "0403"],
    ["040302", "高空坠物", "Object fallen from a height", "0403"],
    ["040303", "高空悬挂物隐患", "Loose object at a height", "0403"],
    ["040399", "高空抛物（其他）", "Objects thrown from a height, other", "0403"],
    ["040401", "周界入侵", "Perimeter intrusion", "0404"],
    ["040402", "禁入区域闯入", "Entry to a forbidden area", "0404"],
    ["040403", "陌生人频繁出现", "Stranger appears often", "0404"],
    ["040499", "周界入侵（其他）", "Intrusion, other", "0404"],
    ["040501", "布控人员人脸比对命中", "Face match with a watch list", "0405"],
    ["040502", "布控车辆比对命中", "Vehicle match with a watch list", "0405"],
    ["040503", "走失人员比对命中", "Match with a missing person", "0405"],
    ["040601", "电信网络诈骗", "Telecom or online fraud", "0406"],
    ["040602", "诈骗预警劝阻", "Fraud warning to pass on", "0406"],
    ["040603", "非法集资线索", "Sign of illegal fund raising", "0406"],
    ["040699", "诈骗（其他）", "Fraud, other", "0406"],
    ["040701", "可疑物品", "Suspicious object", "0407"],
    ["040702", "管制刀具枪支线索", "Sign of weapons", "0407"],
    ["040703", "寄递物流安全隐患", "Hazard in delivery", "0407"],
    ["040799", "反恐与危险物品（其他）", "Dangerous goods, other", "0407"],
    ["040801", "无人机违规飞行", "Drone flown against the rules", "0408"],
    ["040802", "无人机偷拍", "Drone filming in secret", "0408"],
    ["040899", "无人机与低空（其他）", "Drones, other", "0408"],
    ["050101", "漏水报警", "Water leak alarm", "0501"],
    ["050102", "自来水管破裂", "Burst water pipe", "0501"],
    ["050103", "停水", "Water outage", "0501"],
    ["050104", "水压不足", "Low water pressure", "0501"],
    ["050105", "自来水水质异常", "Tap water quality abnormal", "0501"],
    ["050106", "二次供水设施故障", "Secondary supply fault", "0501"],
    ["050107", "夜间持续用水", "Water runs all night", "0501"],
    ["050199", "供水（其他）", "Water supply, other", "0501"],
    ["050201", "下水道堵塞或破损", "Blocked or broken sewer", "0502"],
    ["050202", "道路积水", "Flooded road", "0502"],
    ["050203", "污水外溢", "Sewage overflow", "0502"],
    ["050204", "化粪池隐患", "Septic tank hazard", "0502"],
    ["050205", "雨污混接", "Rain and foul drains mixed", "0502"],
    ["050206", "泵站故障", "Pump station fault", "0502"],
    ["050299", "排水（其他）", "Drainage, other", "0502"],
    ["050301", "水箱未按期清洗", "Tank not cleaned in time", "0503"],
    ["050302", "公共用水浪费", "Public water wasted", "0503"],
    ["050303", "盗用消防用水", "Fire water stolen", "0503"],
    ["050399", "节水与水箱（其他）", "Water saving and tanks, other", "0503"],
    ["050401", "地下空间进水", "Flooded basement", "0504"],
    ["050402", "小区积水", "Flooded estate", "0504"],
    ["050403", "水位超警", "Water level above the mark", "0504"],
    ["050499", "内涝淹水（其他）", "Flooding, other", "0504"],
    ["060101", "空气质量超标", "Air quality exceedance", "0601"],
    ["060102", "工地扬尘", "Dust from a building site", "0601"],
    ["060103", "油烟污染", "Cooking fumes", "0601"],
    ["060104", "焚烧垃圾、树叶", "Burning of garbage or leaves", "0601"],
    ["060105", "工业废气", "Industrial fumes", "0601"],
    ["060106", "异味扰民", "Offensive smell", "0601"],
    ["060107", "道路扬尘", "Road dust", "0601"],
    ["060199", "空气（其他）", "Air, other", "0601"],
    ["060201", "噪声超标", "Noise exceedance", "0602"],
    ["060202", "施工扰民", "Construction nuisance", "0602"],
    ["060203", "商业噪音", "Commercial noise", "0602"],
    ["060204", "广场舞噪声", "Noise of square dancing", "0602"],
    ["060205", "邻里生活噪声", "Noise from neighbours", "0602"],
    ["060206", "设备噪声", "Noise of equipment", "0602"],
    ["060207", "交通噪声", "Traffic noise", "0602"],
    ["060208", "犬吠扰民", "Barking dogs", "0602"],
    ["060299", "噪声（其他）", "Noise, other", "0602"],
    ["060301", "水域不洁", "Dirty water area", "0603"],
    ["060302", "河堤破损", "Damaged embankment", "0603"],
    ["060303", "水域秩序问题", "Disorder on the water", "0603"],
    ["060304", "黑臭水体", "Foul water body", "0603"],
    ["060305", "违规排污", "Illegal discharge", "0603"],
    ["060399", "水环境（其他）", "Water bodies, other", "0603"],
    ["060401", "危险废物违规处置", "Hazardous waste mishandled", "0604"],
    ["060402", "医疗废物遗弃", "Medical waste abandoned", "0604"],
    ["060403", "渣土违规倾倒", "Muck dumped", "0604"],
    ["060499", "固体与危险废物（其他）", "Solid and hazardous waste, other", "0604"],
    ["060501", "光污染", "Light nuisance", "0605"],
    ["060502", "辐射投诉", "Radiation complaint", "0605"],
    ["060599", "光与辐射（其他）", "Light and radiation, other", "0605"],
    ["060601", "养殖污染", "Livestock pollution", "0606"],
    ["060699", "养殖与农业污染（其他）", "Farming pollution, other", "0606"],
    ["070101", "设备离线", "Device offline", "0701"],
    ["070102", "设备故障", "Device fault", "0701"],
    ["070103", "设备电量不足", "Device battery low", "0701"],
    ["070104", "设备被拆动", "Device tampered with", "0701"],
    ["070105", "数据异常", "Readings implausible", "0701"],
    ["070199", "物联设备（其他）", "Connected devices, other", "0701"],
    ["070201", "电梯困人", "Persons trapped in a lift", "0702"],
    ["070202", "电梯故障", "Lift out of order", "0702"],
    ["070203", "电梯坠落冲顶", "Lift fell or overran", "0702"],
    ["070204", "电梯逾期未检", "Lift inspection overdue", "0702"],
    ["070205", "电梯门夹人或开门走梯", "Lift door fault", "0702"],
    ["070299", "电梯（其他）", "Lifts, other", "0702"],
    ["070301", "路面塌陷", "Road collapse", "0703"],
    ["070302", "道路破损", "Damaged road", "0703"],
    ["070303", "井盖缺损", "Manhole cover missing or broken", "0703"],
    ["070304", "井盖异响沉降", "Manhole cover loose or sunk", "0703"],
    ["070305", "路灯故障", "Street light fault", "0703"],
    ["070306", "护栏隔离墩损坏", "Barrier damaged", "0703"],
    ["070307", "桥梁涵洞隐患", "Hazard of a bridge or culvert", "0703"],
    ["070399", "道路设施（其他）", "Roads, other", "0703"],
    ["070401", "架空线缆损坏", "Damaged overhead cable", "0704"],
    ["070402", "热力管道破裂", "Burst heating pipe", "0704"],
    ["070403", "供热不足", "Heating too weak", "0704"],
    ["070404", "通信中断", "Telecom outage", "0704"],
    ["070405", "废弃线缆乱挂", "Disused cables hanging", "0704"],
    ["070499", "管线（其他）", "Cables and heating pipes, other", "0704"],
    ["070501", "停电", "Power outage", "0705"],
    ["070502", "配电设备故障", "Distribution fault", "0705"],
    ["070503", "电压异常", "Voltage abnormal", "0705"],
    ["070504", "漏电触电隐患", "Leakage current", "0705"],
    ["070505", "电力设施损坏", "Power facility damaged", "0705"],
    ["070599", "电力（其他）", "Electric power, other", "0705"],
    ["070601", "充电设施故障", "Charger fault", "0706"],
    ["070602", "充电设施不足", "Too few chargers", "0706"],
    ["070603", "光伏储能隐患", "Hazard of solar or storage", "0706"],
    ["070699", "充电与新能源（其他）", "Charging and new energy, other", "0706"],
    ["070701", "公共设施老化", "Public facility aged", "0707"],
    ["070702", "管网老化", "Pipes aged", "0707"],
    ["070703", "健身游乐设施损坏", "Fitness or play equipment broken", "0707"],
    ["070704", "无障碍设施损坏", "Barrier-free facility broken", "0707"],
    ["070799", "设施老化（其他）", "Ageing facilities, other", "0707"],
    ["070801", "公厕故障", "Public toilet fault", "0708"],
    ["070802", "公交站亭损坏", "Bus shelter damaged", "0708"],
    ["070803", "标识标牌缺损", "Sign missing or broken", "0708"],
    ["070899", "公共场所设施（其他）", "Facilities of public places, other", "0708"],
    ["070901", "对讲门禁故障", "Intercom or access fault", "0709"],
    ["070999", "智能安防设施（其他）", "Security equipment, other", "0709"],
    ["080101", "暴露垃圾", "Exposed garbage", "0801"],
    ["080102", "积存垃圾渣土", "Accumulated garbage or muck", "0801"],
    ["080103", "道路不洁", "Dirty road", "0801"],
    ["080104", "动物尸体清理", "Dead animal to be removed", "0801"],
    ["080105", "绿地脏乱", "Dirty green space", "0801"],
    ["080106", "废弃车辆", "Abandoned vehicle", "0801"],
    ["080107", "废弃家具设备", "Discarded furniture", "0801"],
    ["080108", "道路遗撒", "Spillage on the road", "0801"],
    ["080199", "环境卫生（其他）", "Sanitation, other", "0801"],
    ["080201", "私搭乱建", "Illegal construction", "0802"],
    ["080202", "擅自改变房屋结构", "House structure altered", "0802"],
    ["080203", "住改商", "Dwelling used for business", "0802"],
    ["080204", "占用公共空间", "Common space occupied", "0802"],
    ["080299", "违法建设（其他）", "Unlawful building, other", "0802"],
    ["080301", "无照经营游商", "Unlicensed hawker", "0803"],
    ["080302", "店外经营", "Trading outside the shop", "0803"],
    ["080303", "机动车乱停放", "Motor vehicle parked illegally", "0803"],
    ["080304", "非机动车乱停放", "Bicycle or e-bike parked illegally", "0803"],
    ["080305", "乱堆物堆料", "Illegal stacking", "0803"],
    ["080306", "流浪乞讨", "Vagrancy and begging", "0803"],
    ["080307", "占道废品收购", "Waste buying on the road", "0803"],
    ["080308", "露天烧烤", "Open-air barbecue", "0803"],
    ["080309", "沿街晾挂", "Hanging laundry on the street", "0803"],
    ["080310", "非法出版物销售", "Sale of illegal publications", "0803"],
    ["080311", "其他街面秩序事件", "Other matters of street order", "0803"],
    ["080401", "非法小广告", "Illegal small advertisement", "0804"],
    ["080402", "违章张贴悬挂广告牌匾", "Advertisement or board put up against the rules", "0804"],
    ["080403", "占道广告牌", "Advertising board on the road", "0804"],
    ["080404", "街头散发广告", "Street leafleting", "0804"],
    ["080405", "广告招牌破损", "Damaged sign", "0804"],
    ["080499", "户外广告（其他）", "Outdoor advertising, other", "0804"],
    ["080501", "垃圾混投", "Waste not sorted", "0805"],
    ["080502", "垃圾桶满溢", "Bin overflowing", "0805"],
    ["080503", "大件垃圾堆放", "Bulky waste left", "0805"],
    ["080504", "装修垃圾堆放", "Renovation waste left", "0805"],
    ["080505", "混装混运", "Sorted waste mixed in transport", "0805"],
    ["080599", "垃圾分类与清运（其他）", "Waste sorting and collection, other", "0805"],
    ["080601", "施工废弃料", "Construction waste", "0806"],
    ["080602", "施工占道", "Works occupying the road", "0806"],
    ["080603", "无证掘路", "Road dug without a permit", "0806"],
    ["080604", "其他施工管理事件", "Other matters of construction", "0806"],
    ["080701", "树木倒伏", "Fallen tree", "0807"],
    ["080702", "毁绿占绿", "Green space damaged or taken", "0807"],
    ["080703", "树木遮挡", "Tree blocks light or signs", "0807"],
    ["080704", "非装饰性树挂", "Things hanging on trees", "0807"],
    ["080799", "园林绿化（其他）", "Greening, other", "0807"],
    ["080801", "建筑物外立面不洁", "Dirty building front", "0808"],
    ["080802", "空调室外机低挂", "Air conditioner hung too low", "0808"],
    ["080803", "其他市容环境事件", "Other matters of city appearance", "0808"],
    ["080901", "环卫设施破损", "Sanitation facility broken", "0809"],
    ["080999", "市政环卫设施（其他）", "Sanitation facilities, other", "0809"],
    ["090101", "邻里纠纷", "Dispute between neighbours", "0901"],
    ["090102", "家庭纠纷", "Family dispute", "0901"],
    ["090103", "婚恋纠纷", "Dispute over marriage or love", "0901"],
    ["090104", "抚养赡养监护纠纷", "Dispute over support or custody", "0901"],
    ["090105", "分家继承纠纷", "Dispute over division or inheritance", "0901"],
    ["090106", "相邻采光通行纠纷", "Dispute over light, passage or drains", "0901"],
    ["090199", "邻里家庭（其他）", "Neighbours and families, other", "0901"],
    ["090201", "物业纠纷", "Dispute with the property company", "0902"],
    ["090202", "消费纠纷", "Consumer dispute", "0902"],
    ["090203", "预付卡纠纷", "Dispute over prepaid cards", "0902"],
    ["090204", "装修纠纷", "Renovation dispute", "0902"],
    ["090299", "物业与消费（其他）", "Property and consumers, other", "0902"],
    ["090301", "劳资纠纷", "Labour dispute", "0903"],
    ["090302", "拖欠工资", "Wages unpaid", "0903"],
    ["090303", "工伤赔偿纠纷", "Dispute over a work injury", "0903"],
    ["090304", "社保福利纠纷", "Dispute over insurance or benefits", "0903"],
    ["090399", "劳资（其他）", "Labour, other", "0903"],
    ["090401", "群体性事件", "Mass event", "0904"],
    ["090402", "群发性事件苗头", "Sign of a mass event", "0904"],
    ["090403", "其他突发事件", "Other sudden event", "0904"],
    ["090501", "人格权纠纷", "Dispute over personality rights", "0905"],
    ["090502", "人身损害赔偿纠纷", "Dispute over personal injury", "0905"],
    ["090503", "交通事故赔偿纠纷", "Dispute after a traffic accident", "0905"],
    ["090504", "医疗纠纷", "Medical dispute", "0905"],
    ["090505", "校园伤害纠纷", "Dispute over harm at school", "0905"],
    ["090506", "产品责任纠纷", "Dispute over a product", "0905"],
    ["090599", "人身与侵权（其他）", "Persons and torts, other", "0905"],
    ["090601", "房屋买卖租赁纠纷", "Dispute over sale or lease of a home", "0906"],
    ["090602", "民间借贷纠纷", "Dispute over a private loan", "0906"],
    ["090603", "金融理财纠纷", "Dispute over finance", "0906"],
    ["090604", "工程款纠纷", "Dispute over works payment", "0906"],
    ["090605", "其他合同纠纷", "Other contract dispute", "0906"],
    ["090701", "产权纠纷", "Dispute over property rights", "0907"],
    ["090702", "征地拆迁纠纷", "Dispute over expropriation", "0907"],
    ["090703", "土地宅基地纠纷", "Dispute over land", "0907"],
    ["090704", "山林水利纠纷", "Dispute over forest or water", "0907"],
    ["090705", "停车位权属纠纷", "Dispute over parking spaces", "0907"],
    ["090799", "房地与产权（其他）", "Land and property rights, other", "0907"],
    ["090801", "行政执法纠纷", "Dispute over enforcement", "0908"],
    ["090802", "村居选举管理纠纷", "Dispute over a community election", "0908"],
    ["090803", "民族宗教纠纷", "Ethnic or religious dispute", "0908"],
    ["090804", "知识产权纠纷", "Dispute over intellectual property", "0908"],
    ["090805", "涉法涉诉纠纷", "Dispute over a case at law", "0908"],
    ["090806", "其他纠纷", "Other dispute", "0908"],
    ["100101", "疑似传染病聚集", "Suspected cluster of an infectious disease", "1001"],
    ["100102", "传染病疫情", "Epidemic", "1001"],
    ["100103", "密切接触者协查", "Contact tracing assistance", "1001"],
    ["100104", "疫点消毒需求", "Disinfection needed", "1001"],
    ["100199", "传染病（其他）", "Infectious diseases, other", "1001"],
    ["100201", "疑似食物中毒", "Suspected food poisoning", "1002"],
    ["100202", "食品质量问题", "Food quality problem", "1002"],
    ["100203", "无证餐饮", "Unlicensed catering", "1002"],
    ["100204", "学校食堂食品问题", "Food problem at a school canteen", "1002"],
    ["100299", "食品安全（其他）", "Food safety, other", "1002"],
    ["100301", "病媒生物孳生", "Breeding of disease vectors", "1003"],
    ["100302", "犬只伤人", "Dog bite", "1003"],
    ["100303", "大型犬烈性犬", "Large or fierce dog", "1003"],
    ["100304", "流浪犬", "Stray dog", "1003"],
    ["100305", "遛犬不牵绳", "Dog without a lead", "1003"],
    ["100306", "无证养犬", "Unregistered dog", "1003"],
    ["100307", "擅自饲养家禽家畜", "Poultry or livestock kept without permission", "1003"],
    ["100308", "流浪猫聚集", "Stray cats", "1003"],
    ["100399", "病媒与犬只（其他）", "Vectors and dogs, other", "1003"],
    ["100401", "非法行医", "Unlicensed medical practice", "1004"],
    ["100402", "药品问题", "Drug problem", "1004"],
    ["100403", "慢病随访异常", "Trouble found in a follow-up", "1004"],
    ["100404", "预防接种异常反应", "Reaction to a vaccination", "1004"],
    ["100499", "医疗服务（其他）", "Medical service, other", "1004"],
    ["100501", "公共场所卫生不达标", "Public place below hygiene standard", "1005"],
    ["100502", "公共场所违规吸烟", "Smoking where banned", "1005"],
    ["100599", "公共场所卫生（其他）", "Hygiene of public places, other", "1005"],
    ["100601", "突发公共卫生事件线索", "Sign of a public-health emergency", "1006"],
    ["100699", "健康促进（其他）", "Public health work, other", "1006"],
    ["110101", "暴雨内涝", "Waterlogging after heavy rain", "1101"],
    ["110102", "大风致损", "Gale damage", "1101"],
    ["110103", "道路积雪结冰", "Snow or ice on the road", "1101"],
    ["110104", "台风防御", "Typhoon defence", "1101"],
    ["110105", "台风灾情", "Typhoon damage", "1101"],
    ["110106", "高温中暑", "Heat stroke", "1101"],
    ["110107", "寒潮低温", "Cold wave", "1101"],
    ["110108", "雷电灾害", "Lightning damage", "1101"],
    ["110109", "冰雹灾害", "Hail damage", "1101"],
    ["110110", "大雾霾天气", "Fog or haze", "1101"],
    ["110199", "气象灾害（其他）", "Meteorological disasters, other", "1101"],
    ["110201", "滑坡或崩塌", "Landslide or rockfall", "1102"],
    ["110202", "泥石流", "Debris flow", "1102"],
    ["110203", "地面沉降裂缝", "Ground subsidence or crack", "1102"],
    ["110204", "边坡挡墙隐患", "Slope or retaining wall hazard", "1102"],
    ["110299", "地质灾害（其他）", "Geological disasters, other", "1102"],
    ["110301", "地震应急", "Earthquake response", "1103"],
    ["110302", "震后房屋受损", "House damaged by an earthquake", "1103"],
    ["110399", "地震（其他）", "Earthquakes, other", "1103"],
    ["110401", "洪水", "Flood", "1104"],
    ["110402", "堤坝险情", "Dike or dam in danger", "1104"],
    ["110403", "干旱缺水", "Drought", "1104"],
    ["110499", "洪涝与水库（其他）", "Floods and reservoirs, other", "1104"],
    ["110501", "风暴潮海浪", "Storm surge or waves", "1105"],
    ["110502", "红火蚁等有害生物", "Invasive pests", "1105"],
    ["110599", "海洋与生物（其他）", "Sea and organisms, other", "1105"],
    ["110601", "森林火情", "Forest fire", "1106"],
    ["110602", "野外违规用火", "Fire used in the open", "1106"],
    ["110699", "森林草原火灾（其他）", "Forest and grassland fires, other", "1106"],
    ["110701", "群众转移安置", "People to be moved", "1107"],
    ["110702", "救灾物资需求", "Relief goods needed", "1107"],
    ["110703", "避难场所异常", "Trouble at a shelter", "1107"],
    ["110799", "避险与救灾（其他）", "Shelter and relief, other", "1107"],
    ["110801", "气象预警响应", "Response to a weather warning", "1108"],
    ["110899", "预警响应（其他）", "Warning response, other", "1108"],
    ["120101", "政策咨询", "Question about a policy", "1201"],
    ["120102", "意见建议", "Proposal", "1201"],
    ["120103", "表扬感谢", "Praise", "1201"],
    ["120104", "办事进度查询", "Question about progress", "1201"],
    ["120199", "咨询建议（其他）", "Questions and proposals, other", "1201"],
    ["120201", "物业服务投诉", "Complaint about property services", "1202"],
    ["120202", "公共服务投诉", "Complaint about public services", "1202"],
    ["120203", "工作人员作风投诉", "Complaint about staff", "1202"],
    ["120204", "商家投诉", "Complaint about a business", "1202"],
    ["120299", "投诉（其他）", "Complaints, other", "1202"],
    ["120301", "生活求助", "Request for help in daily life", "1203"],
    ["120302", "开锁求助", "Locked out", "1203"],
    ["120303", "失物招领", "Lost property", "1203"],
    ["120304", "寻人求助", "Search for a person", "1203"],
    ["120399", "求助（其他）", "Requests for help, other", "1203"],
    ["120401", "违法线索举报", "Report of unlawful acts", "1204"],
    ["120402", "安全隐患举报", "Report of a hazard", "1204"],
    ["120403", "违纪举报", "Report of misconduct", "1204"],
    ["120499", "举报（其他）", "Reports, other", "1204"],
    ["120501", "差评整改", "Poor rating to be put right", "1205"],
    ["120599", "服务评价（其他）", "Service ratings, other", "1205"],
    ["130101", "出租房消防隐患", "Fire hazard in a rented home", "1301"],
    ["130102", "群租", "Overcrowded letting", "1301"],
    ["130103", "防盗网无逃生口", "Window grille without an exit", "1301"],
    ["130104", "三合一场所", "Home, workshop and store in one", "1301"],
    ["130105", "出租房治安隐患", "Security hazard in a rented home", "1301"],
    ["130106", "出租房燃气隐患", "Gas hazard in a rented home", "1301"],
    ["130199", "出租房安全（其他）", "Safety of rented homes, other", "1301"],
    ["130201", "出租房未登记", "Letting not registered", "1302"],
    ["130202", "租客信息不符", "Tenant data do not match", "1302"],
    ["130203", "网约房管理", "Short-stay letting", "1302"],
    ["130299", "租住登记（其他）", "Registration of tenants, other", "1302"],
    ["130301", "危房", "Dangerous house", "1303"],
    ["130302", "墙体开裂脱落", "Wall cracked or falling", "1303"],
    ["130303", "屋面渗漏", "Roof leak", "1303"],
    ["130304", "白蚁危害", "Termites", "1303"],
    ["130305", "自建房经营隐患", "Self-built house used for business", "1303"],
    ["130399", "房屋安全（其他）", "House safety, other", "1303"],
    ["130401", "黑中介", "Illegal agent", "1304"],
    ["130402", "租金押金侵占", "Rent or deposit withheld", "1304"],
    ["130499", "租赁市场（其他）", "Rental market, other", "1304"],
    ["130501", "空置房异常", "Trouble in an empty home", "1305"],
    ["130599", "房屋使用（其他）", "Use of houses, other", "1305"],
    ["140101", "占用车位", "Parking space taken", "1401"],
    ["140102", "车辆堵门堵路", "Vehicle blocks a gate or road", "1401"],
    ["140103", "僵尸车", "Long-abandoned car", "1401"],
    ["140104", "停车收费争议", "Parking fee contested", "1401"],
    ["140105", "占用新能源车位", "Charging space blocked", "1401"],
    ["140106", "停车位不足", "Too few parking spaces", "1401"],
    ["140199", "停车管理（其他）", "Parking, other", "1401"],
    ["140201", "交通拥堵", "Traffic jam", "1402"],
    ["140202", "机动车违规行驶", "Vehicle driven against the rules", "1402"],
    ["140203", "电动自行车违规骑行", "E-bike ridden against the rules", "1402"],
    ["140204", "黑车拉客", "Illegal taxi touting", "1402"],
    ["140205", "超标电动车", "Vehicle beyond the standard", "1402"],
    ["140299", "交通秩序（其他）", "Traffic order, other", "1402"],
    ["140301", "交通事故", "Traffic accident", "1403"],
    ["140302", "危化品运输车辆事故", "Accident of a dangerous-goods vehicle", "1403"],
    ["140399", "交通事故（其他）", "Traffic accidents, other", "1403"],
    ["140401", "信号灯故障", "Signal fault", "1404"],
    ["140402", "标志标线缺损", "Signs or markings missing", "1404"],
    ["140403", "道闸故障", "Barrier gate fault", "1404"],
    ["140499", "交通设施（其他）", "Traffic facilities, other", "1404"],
    ["140501", "公交服务问题", "Bus service problem", "1405"],
    ["140502", "网约车出租车投诉", "Complaint about taxis", "1405"],
    ["140599", "公共交通（其他）", "Public transport, other", "1405"],
    ["140601", "共享单车淤积", "Shared bicycles piled up", "1406"],
    ["140602", "共享单车损坏", "Shared bicycle broken", "1406"],
    ["140699", "共享单车（其他）", "Shared bicycles, other", "1406"],
    ["140701", "铁路沿线隐患", "Hazard along a railway", "1407"],
    ["140702", "油气管线隐患", "Hazard of an oil or gas line", "1407"],
    ["140703", "电力线路隐患", "Hazard of a power line", "1407"],
    ["140799", "护路护线（其他）", "Lines and roads, other", "1407"],
    ["150101", "生产安全事故", "Work accident", "1501"],
    ["150102", "有限空间事故", "Confined-space accident", "1501"],
    ["150103", "高处坠落", "Fall from a height", "1501"],
    ["150199", "生产安全事故（其他）", "Work accidents, other", "1501"],
    ["150201", "违规高处作业", "Unsafe work at height", "1502"],
    ["150202", "违规动火作业", "Unsafe hot work", "1502"],
    ["150203", "有限空间作业违规", "Unsafe work in a confined space", "1502"],
    ["150204", "限额以下小型工程隐患", "Hazard of small works", "1502"],
    ["150299", "作业安全（其他）", "Safe working, other", "1502"],
    ["150301", "企业安全隐患", "Safety hazard in a firm", "1503"],
    ["150302", "粉尘涉爆隐患", "Dust explosion hazard", "1503"],
    ["150303", "小作坊隐患", "Hazard in a small workshop", "1503"],
    ["150304", "仓储隐患", "Hazard in a store", "1503"],
    ["150399", "企业隐患（其他）", "Hazards of businesses, other", "1503"],
    ["150401", "危险化学品泄漏", "Chemical spill", "1504"],
    ["150402", "危险化学品违规储存", "Chemicals stored against the rules", "1504"],
    ["150499", "危险化学品（其他）", "Dangerous chemicals, other", "1504"],
    ["150501", "起重机械隐患", "Crane hazard", "1505"],
    ["150502", "锅炉压力容器隐患", "Boiler or vessel hazard", "1505"],
    ["150503", "大型游乐设施故障", "Amusement ride fault", "1505"],
    ["150599", "特种设备（其他）", "Special equipment, other", "1505"],
    ["150601", "活动安全隐患", "Hazard of an event", "1506"],
    ["150602", "人员拥挤", "Crowding", "1506"],
    ["150699", "大型活动（其他）", "Large events, other", "1506"],
    ["150701", "应急物资装备缺失", "Emergency supplies missing", "1507"],
    ["150799", "应急准备（其他）", "Preparedness, other", "1507"],
    ["160101", "个人信访", "Petition of one person", "1601"],
    ["160102", "集体信访", "Collective petition", "1601"],
    ["160103", "越级上访劝返", "Petitioner at a higher level", "1601"],
    ["160104", "重复信访", "Repeated petition", "1601"],
    ["160105", "信访积案", "Old petition unsolved", "1601"],
    ["160199", "信访（其他）", "Petitions, other", "1601"],
    ["160201", "负面舆情", "Adverse opinion", "1602"],
    ["160202", "网络谣言", "Online rumour", "1602"],
    ["160203", "媒体曝光", "Media report", "1602"],
    ["160204", "业主群情绪聚集", "Anger in residents' groups", "1602"],
    ["160205", "重大舆情", "Major public opinion", "1602"],
    ["160299", "舆情（其他）", "Public opinion, other", "1602"],
    ["160301", "12345工单超期", "Hotline order overdue", "1603"],
    ["160302", "工单不满意回访", "Unsatisfied after an answer", "1603"],
    ["160303", "疑难工单", "Difficult order", "1603"],
    ["160399", "热线工单（其他）", "Hotline orders, other", "1603"],
    ["160401", "非法宗教活动", "Illegal religious activity", "1604"],
    ["160402", "邪教宣传品", "Cult material", "1604"],
    ["160403", "封建迷信活动", "Superstitious practice", "1604"],
    ["160499", "意识形态与宗教（其他）", "Ideas and religion, other", "1604"],
    ["160501", "重大决策风险", "Risk of a major decision", "1605"],
    ["160502", "企业欠薪风险", "Risk of unpaid wages", "1605"],
    ["160503", "楼盘烂尾风险", "Unfinished housing project", "1605"],
    ["160504", "个人极端风险", "Risk of an extreme act", "1605"],
    ["160599", "社会风险（其他）", "Social risks, other", "1605"],
    ["160601", "职责争议事项", "Matter of unclear competence", "1606"],
    ["160699", "网格协作（其他）", "Grid cooperation, other", "1606"],
    ["170101", "困境儿童", "Child in difficulty", "1701"],
    ["170102", "疑似侵害未成年人", "Suspected harm to a minor", "1701"],
    ["170103", "儿童走失", "Missing child", "1701"],
    ["170104", "儿童独自在家", "Child alone at home", "1701"],
    ["170105", "辍学儿童", "Child out of school", "1701"],
    ["170106", "儿童溺水风险", "Drowning risk of children", "1701"],
    ["170199", "未成年人（其他）", "Minors, other", "1701"],
    ["170201", "家庭暴力", "Domestic violence", "1702"],
    ["170202", "妇女权益侵害", "Violation of women's rights", "1702"],
    ["170299", "妇女与家庭（其他）", "Women and families, other", "1702"],
    ["170301", "严重精神障碍患者肇事肇祸", "Act of a person with severe mental disorder", "1703"],
    ["170302", "患者病情波动", "Condition of a patient changes", "1703"],
    ["170303", "监护缺失", "Guardian missing", "1703"],
    ["170304", "自杀危机", "Suicide crisis", "1703"],
    ["170399", "精神卫生（其他）", "Mental health, other", "1703"],
    ["170401", "社区矫正对象脱管", "Person in correction out of contact", "1704"],
    ["170402", "刑满释放人员帮扶", "Support after release", "1704"],
    ["170403", "戒毒康复人员管理", "Support in drug recovery", "1704"],
    ["170499", "重点服务管理人员（其他）", "Persons in correction and after release, other", "1704"],
    ["170501", "残疾人服务需求", "Request of a disabled person", "1705"],
    ["170502", "残疾人权益侵害", "Rights of a disabled person violated", "1705"],
    ["170599", "残疾人（其他）", "Disabled persons, other", "1705"],
    ["170601", "流动人口登记", "Registration of floating population", "1706"],
    ["170602", "境外人员住宿登记", "Registration of overseas guests", "1706"],
    ["170603", "非法居留线索", "Sign of illegal stay", "1706"],
    ["170699", "流动与境外人员（其他）", "Floating and overseas persons, other", "1706"],
    ["180101", "保洁不到位", "Cleaning not done", "1801"],
    ["180102", "安保不到位", "Guarding not done", "1801"],
    ["180103", "维修不及时", "Repair late", "1801"],
    ["180104", "物业乱收费", "Unlawful property charges", "1801"],
    ["180105", "物业弃管", "Property company leaves", "1801"],
    ["180199", "物业服务（其他）", "Property services, other", "1801"],
    ["180201", "业主大会筹备纠纷", "Trouble in forming an owners' meeting", "1802"],
    ["180202", "业委会履职问题", "Owners' committee fails its duty", "1802"],
    ["180203", "公共收益争议", "Common income contested", "1802"],
    ["180204", "物业选聘冲突", "Conflict over choosing a property company", "1802"],
    ["180299", "业主自治（其他）", "Owners' self-government, other", "1802"],
    ["180301", "维修资金使用争议", "Repair fund contested", "1803"],
    ["180302", "老旧小区改造问题", "Problem of estate renewal", "1803"],
    ["180303", "加装电梯纠纷", "Dispute over adding a lift", "1803"],
    ["180399", "维修资金与改造（其他）", "Repair funds and renewal, other", "1803"],
    ["180401", "居务公开不到位", "Affairs not disclosed", "1804"],
    ["180402", "选举违规", "Election against the rules", "1804"],
    ["180403", "居民议事事项", "Matter for deliberation", "1804"],
    ["180499", "社区自治（其他）", "Community self-government, other", "1804"],
    ["180501", "党员报到服务", "Party members' service", "1805"],
    ["180502", "志愿服务需求", "Volunteers wanted", "1805"],
    ["180599", "党群服务（其他）", "Party and mass services, other", "1805"],
    ["180601", "互助服务事项", "Matter of mutual help", "1806"],
    ["180699", "邻里互助（其他）", "Neighbourly help, other", "1806"],
    ["190101", "低保特困申请", "Application for minimum allowance", "1901"],
    ["190102", "临时救助", "Temporary relief", "1901"],
    ["190103", "主动发现困难家庭", "Household in need found", "1901"],
    ["190199", "社会救助（其他）", "Social assistance, other", "1901"],
    ["190201", "就业帮扶", "Help to find work", "1902"],
    ["190202", "社保医保办理", "Insurance matter", "1902"],
    ["190299", "就业与社保（其他）", "Work and insurance, other", "1902"],
    ["190301", "公租房申请", "Application for public housing", "1903"],
    ["190302", "公租房违规使用", "Public housing misused", "1903"],
    ["190399", "住房保障（其他）", "Housing support, other", "1903"],
    ["190401", "优抚待遇问题", "Veterans' benefits", "1904"],
    ["190402", "退役军人帮扶", "Support of veterans", "1904"],
    ["190499", "优抚双拥（其他）", "Veterans, other", "1904"],
    ["190501", "违规搭设灵棚", "Mourning shed against the rules", "1905"],
    ["190502", "散埋乱葬", "Burial against the rules", "1905"],
    ["190599", "殡葬与婚姻（其他）", "Funerals and marriages, other", "1905"],
    ["190601", "居住证户籍办理", "Residence or household registration", "1906"],
    ["190602", "证明开具", "Proof requested", "1906"],
    ["190699", "证照办理（其他）", "Certificates, other", "1906"],
    ["190701", "法律援助需求", "Legal aid wanted", "1907"],
    ["190799", "法律援助（其他）", "Legal aid, other", "1907"],
    ["200101", "校园安全事件", "Campus incident", "2001"],
    ["200102", "校园欺凌", "School bullying", "2001"],
    ["200103", "校园周边秩序", "Order around schools", "2001"],
    ["200104", "校车隐患", "School bus hazard", "2001"],
    ["200199", "校园安全（其他）", "Campus safety, other", "2001"],
    ["200201", "无证托育机构", "Unlicensed nursery", "2002"],
    ["200202", "违规校外培训", "Training against the rules", "2002"],
    ["200203", "培训机构跑路", "Training firm runs off", "2002"],
    ["200299", "托育与培训（其他）", "Nurseries and training, other", "2002"],
    ["200301", "无证无照经营", "Unlicensed business", "2003"],
    ["200302", "价格违法", "Unlawful prices", "2003"],
    ["200303", "虚假宣传", "False advertising", "2003"],
    ["200304", "计量问题", "Short measure", "2003"],
    ["200399", "市场监管（其他）", "Market supervision, other", "2003"],
    ["200401", "娱乐场所违规", "Entertainment venue against the rules", "2004"],
    ["200402", "景区安全", "Safety of a tourist site", "2004"],
    ["200499", "文旅场所（其他）", "Culture and tourism, other", "2004"],
    ["200501", "个人信息泄露", "Leak of personal information", "2005"],
    ["200502", "系统安全事件", "Security incident of a system", "2005"],
    ["200503", "违规安装人脸识别", "Face recognition installed unlawfully", "2005"],
    ["200504", "摄像头侵犯隐私", "Camera invades privacy", "2005"],
    ["200599", "网络与数据（其他）", "Networks and data, other", "2005"],
    ["200601", "农贸市场秩序", "Order of a food market", "2006"],
    ["200699", "农贸与集市（其他）", "Markets, other", "2006"],
  ],
);

/** Reason of closing (HuTong event taxonomy; spec/events/closing-reasons.csv). */
export const htClosingReasonCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-closing-reason", title: { zh: "结案原因", en: "Reason of closing" }, source: "HuTong event taxonomy", status: "own" },
  () => [
    ["solved", "已处置完毕", "Handled", "", {"state":"closed"}],
    ["person-safe", "人员确认安全", "Person confirmed safe", "", {"state":"closed"}],
    ["false-alarm", "误报", "False alarm", "", {"state":"closed"}],
    ["test", "测试或演练", "Test or drill", "", {"state":"closed"}],
    ["unfounded", "核查不属实", "Checked and unfounded", "", {"state":"closed"}],
    ["enforced", "已依法处理", "Dealt with by law", "", {"state":"closed"}],
    ["mediated", "调解达成协议", "Settled by mediation", "", {"state":"closed"}],
    ["calmed-down", "事态平息", "Calm restored", "", {"state":"closed"}],
    ["replied", "已答复诉求人", "Answered", "", {"state":"closed"}],
    ["matched-handled", "经公安核验属实并已处置", "Verified by the police and handled", "", {"state":"closed"}],
    ["mismatch", "经公安核验比对不符", "Found by the police not to match", "", {"state":"closed"}],
    ["transferred", "已移交有权机关", "Passed on to the competent body", "", {"state":"closed"}],
    ["withdrawn", "诉求人撤回", "Withdrawn", "", {"state":"closed"}],
    ["duplicate", "重复事件并案", "Merged as a duplicate", "", {"state":"merged"}],
    ["out-of-scope", "不属受理范围", "Outside the scope", "", {"state":"rejected"}],
    ["temporary-fix", "临时措施已落实，待根治", "Made safe for now, repair to follow", "", {"state":"closed-unsolved"}],
    ["under-monitoring", "转入持续监测", "Kept under watch", "", {"state":"closed-unsolved"}],
    ["mediation-failed", "调解未成", "Mediation failed", "", {"state":"closed-unsolved"}],
    ["guided-to-court", "引导仲裁或诉讼", "Guided to arbitration or court", "", {"state":"closed-unsolved"}],
    ["conditions-lacking", "客观条件暂不具备", "Conditions are lacking for now", "", {"state":"closed-unsolved"}],
  ],
);

/** Evidence of handling (HuTong event taxonomy; spec/events/evidence.csv). */
export const htEventEvidenceCodes = /* @__PURE__ */ defineCodeList(
  { id: "ht-event-evidence", title: { zh: "处置凭证", en: "Evidence of handling" }, source: "HuTong event taxonomy", status: "own" },
  () => [
    ["site-photo-before", "处置前现场照片", "Photo of the site before", "", {"privacy":"internal"}],
    ["site-photo-after", "处置后现场照片", "Photo of the site after", "", {"privacy":"internal"}],
    ["plate-photo", "车辆及号牌照片", "Photo of the vehicle and its plate", "", {"privacy":"personal"}],
    ["video", "视频片段", "Video clip", "", {"privacy":"personal"}],
    ["screenshot", "网页或系统截图", "Screenshot", "", {"privacy":"personal"}],
    ["sensor-record", "感知设备记录", "Device record", "", {"privacy":"internal"}],
    ["measurement", "现场检测记录", "Measurement on site", "", {"privacy":"internal"}],
    ["access-record", "通行记录", "Access record", "", {"privacy":"personal"}],
    ["visit-record", "走访记录", "Visit record", "", {"privacy":"personal"}],
    ["call-record", "联系记录", "Record of a call", "", {"privacy":"personal"}],
    ["interview-record", "询问、调解笔录", "Record of an interview", "", {"privacy":"personal"}],
    ["mediation-agreement", "调解协议书", "Mediation agreement", "", {"privacy":"personal"}],
    ["inspection-record", "检查记录", "Inspection record", "", {"privacy":"internal"}],
    ["enforcement-document", "执法文书", "Enforcement document", "", {"privacy":"personal"}],
    ["maintenance-log", "维修保养记录", "Maintenance log", "", {"privacy":"internal"}],
    ["system-log", "系统日志", "System log", "", {"privacy":"internal"}],
    ["report-form", "登记表或报告", "Form or report", "", {"privacy":"personal"}],
    ["reply-letter", "答复书或回访记录", "Reply or call-back record", "", {"privacy":"personal"}],
    ["authorization", "布控审批文书编号", "Number of the approval of the watch list", "", {"privacy":"internal"}],
    ["match-verification", "公安机关人工核验记录", "Record of verification by the police", "", {"privacy":"sensitive"}],
  ],
);
