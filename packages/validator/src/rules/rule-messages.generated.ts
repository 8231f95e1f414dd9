// Generated from the examples of the rules; do not edit. Run `pnpm generate`.
import type { ErrorCode } from '@hutong/standard';

/** What the validator says of the bad example of each rule, in Chinese and English. */
export const ruleMessages: Readonly<Partial<Record<ErrorCode, readonly [zh: string, en: string]>>> = {
  HT1001: ["房号缺失（必填）","Room number is required but missing"],
  HT1002: ["楼层“three”不是整数","Floor \"three\" is not a whole number"],
  HT1003: ["设备种类“door-magnt”不在代码表“设备种类”（ht-device-kind）中","Kind \"door-magnt\" is not a code of \"Device kind\" (ht-device-kind)"],
  HT1004: ["所属楼栋“b-01”不是 urn:hutong:building:<系统>:<本地标识> 形式的引用","Building \"b-01\" is not a reference of the form urn:hutong:building:<system>:<local id>"],
  HT1005: ["公民身份号码“990***********0023”的校验码不符（GB 11643-1999）","Citizen id \"990***********0023\" has a wrong check character (GB 11643-1999)"],
  HT1006: ["安装日期“2025-02-30”不是真实存在的日期或时间","Installed on \"2025-02-30\" is not a real date or time"],
  HT1007: ["楼层“301”超出范围：应不小于 -10且不大于 200","Floor \"301\" is out of range: it must be at least -10 and at most 200"],
  HT1008: ["未知字段“flor”","Unknown field \"flor\""],
  HT1009: ["房号“301房间（原门牌号为第三单元第三层三〇一室）”共 23 个字符，超过规定的 20 个","Room number \"301房间（原门牌号为第三单元第三层三〇一室）\" has 23 characters, more than the allowed 20"],
  HT1010: ["联系方式“*”不符合格式 ^\\+?[0-9][0-9 -]{4,48}$","Contact \"*\" does not match ^\\+?[0-9][0-9 -]{4,48}$"],
  HT1011: ["标准中没有记录类型“Hose”","The standard has no record type \"Hose\""],
  HT1012: ["结束日期“2010-05-01”早于“起始日期”","Until \"2010-05-01\" is before \"Since\""],
  HT1013: ["记录遵循标准的 0.9 版，当前为 1.0 版","The record follows release 0.9 of the standard; the present one is 1.0"],
  HT1016: ["设备种类“smoke-detector.x-340111”不是“上级代码.x-机构-代码”的写法（机构为区划代码或小写短名，代码不超过10个字母数字）","Kind \"smoke-detector.x-340111\" is not written <parent>.x-<authority>-<code> (authority: a division code or a short name in small letters; code: at most 10 letters and digits)"],
  HT1017: ["这是脱敏副本，不是记录","This is a masked copy, not a record"],
  HT1018: ["房号“3\\u000001”第 2 个字符 U+0000 不能用于文本","Room number \"3\\u000001\" holds U+0000 at character 2, which no text can hold"],
  HT1019: ["扩展含有不可使用的成员名称","Extensions holds a member whose name cannot be used"],
  HT2001: ["标识“urn:hutong:house:example:h-1”已在 records.ndjson:2 使用","Id \"urn:hutong:house:example:h-1\" is already used at records.ndjson:2"],
  HT2002: ["所属楼栋“urn:hutong:building:example:b-10”引用的记录不在数据集中","Building \"urn:hutong:building:example:b-10\" refers to a record that the data set does not hold"],
  HT2003: ["与 records.ndjson:2（urn:hutong:house:example:h-1）是同一房屋：所属楼栋、单元、房号同为“urn:hutong:building:example:b-01 1 301”","Same house as records.ndjson:2 (urn:hutong:house:example:h-1): both have Building, Unit, Room number \"urn:hutong:building:example:b-01 1 301\""],
  HT2004: ["位置 117.5, 31.8 (CGCS2000) 不在区划 340111999001 的边界内","Position 117.5, 31.8 (CGCS2000) lies outside division 340111999001"],
  HT2005: ["所属楼栋“urn:hutong:grid:example:g-01”引用了其他类型的记录，应引用 Building","Building \"urn:hutong:grid:example:g-01\" points to a record of another type; it must point to Building"],
  HT3003: ["该行不是有效的 JSON","The line is not valid JSON"],
  HT3006: ["未知的键 \"kind\"","Unknown key \"kind\""],
  HT3007: ["第 7 列“房屋朝向”不是房屋的字段","Column 7 \"房屋朝向\" is no field of House"],
};
