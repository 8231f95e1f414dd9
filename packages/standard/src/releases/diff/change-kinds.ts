import { bilingual, type BilingualText } from '../../text.ts';

/** How much a change weighs in a version number. */
export type ChangeRating = 'major' | 'minor' | 'patch';

/** Whom a change breaks: who makes records, who reads them, the persons they are about, or who has to meet requirements. */
export type BrokenParty = 'writer' | 'reader' | 'subject' | 'platform' | 'converter' | 'publisher';

/** What a kind of change means. */
export interface ChangeKindInfo {
  readonly rating: ChangeRating;
  /** Empty when nobody breaks; for requirements, who has to meet them is added. */
  readonly breaks: readonly BrokenParty[];
  readonly title: BilingualText;
}

const kind = (rating: ChangeRating, breaks: readonly BrokenParty[], zh: string, en: string): ChangeKindInfo => ({
  rating,
  breaks,
  title: bilingual(zh, en),
});

/** Every kind of change between two releases, with its rating; the table of `spec/standard/releases` in detail. */
export const changeKinds = {
  'entity-added': kind('minor', [], '新增实体', 'Entity added'),
  'entity-removed': kind('major', ['writer', 'reader'], '取消实体', 'Entity removed'),
  'entity-renamed': kind('major', ['writer', 'reader'], '实体改名', 'Entity renamed'),
  'entity-retitled': kind('patch', [], '实体名称修改', 'Title of an entity changed'),
  'match-key-changed': kind('minor', [], '识别同一对象的字段改变', 'Fields that tell the same subject changed'),
  'field-added': kind('minor', [], '新增选填字段', 'Optional field added'),
  'required-field-added': kind('major', ['writer'], '新增必填字段', 'Required field added'),
  'field-removed': kind('major', ['writer', 'reader'], '取消字段', 'Field removed'),
  'field-renamed': kind('major', ['writer', 'reader'], '字段改名', 'Field renamed'),
  'field-required': kind('major', ['writer'], '选填改为必填', 'Field became required'),
  'field-optional': kind('major', ['reader'], '必填改为选填', 'Field became optional'),
  'type-changed': kind('major', ['writer', 'reader'], '类型改变', 'Type changed'),
  'limit-narrowed': kind('major', ['writer'], '限制收紧', 'Limit tightened'),
  'limit-widened': kind('minor', [], '限制放宽', 'Limit widened'),
  'pattern-changed': kind('major', ['writer', 'reader'], '格式改变', 'Pattern changed'),
  'unit-changed': kind('major', ['writer', 'reader'], '单位改变', 'Unit changed'),
  'list-changed': kind('major', ['writer', 'reader'], '改用另一代码表', 'Another code list is used'),
  'scheme-changed': kind('major', ['writer', 'reader'], '标识方案改变', 'Identifier scheme changed'),
  'value-changed': kind('major', ['writer', 'reader'], '固定值改变', 'Fixed value changed'),
  'target-added': kind('minor', [], '新增引用目标', 'Target of a reference added'),
  'target-removed': kind('major', ['writer'], '取消引用目标', 'Target of a reference removed'),
  'privacy-raised': kind('major', ['reader'], '隐私级别提高', 'Privacy class raised'),
  'privacy-lowered': kind('major', ['subject'], '隐私级别降低', 'Privacy class lowered'),
  'mask-changed': kind('minor', [], '脱敏规则改变', 'Mask changed'),
  'sharing-changed': kind('minor', [], '共享默认值改变', 'Sharing default changed'),
  'field-retitled': kind('patch', [], '字段名称修改', 'Title of a field changed'),
  'rule-changed': kind('patch', [], '字段依据的要求改变', 'Requirement of a field changed'),
  'code-list-added': kind('minor', [], '新增代码表', 'Code list added'),
  'code-list-removed': kind('minor', [], '不再使用的代码表取消', 'Code list that no field uses removed'),
  'code-list-opened': kind('minor', [], '代码表开放地方扩展', 'Code list opened to local codes'),
  'code-list-closed': kind('major', ['writer'], '代码表不再容地方扩展', 'Code list closed to local codes'),
  'code-added': kind('minor', [], '新增代码', 'Code added'),
  'code-removed': kind('major', ['writer', 'reader'], '取消代码', 'Code removed'),
  'code-redefined': kind('major', ['writer', 'reader'], '代码的中文含义改变', 'Chinese meaning of a code changed'),
  'code-retitled': kind('patch', [], '代码的英文名称修改', 'English name of a code changed'),
  'code-moved': kind('minor', [], '代码改属另一上级', 'Code moved below another'),
  'requirement-added': kind('minor', [], '新增非强制要求', 'Requirement that is not a MUST added'),
  'must-added': kind('major', [], '新增强制要求（MUST）', 'MUST added'),
  'must-raised': kind('major', [], '要求提升为 MUST', 'Requirement raised to MUST'),
  'requirement-eased': kind('minor', [], '要求降低', 'Requirement eased'),
  'requirement-removed': kind('minor', [], '取消要求', 'Requirement removed'),
  'requirement-reworded': kind('patch', [], '要求行文修改', 'Wording of a requirement changed'),
} as const satisfies Record<string, ChangeKindInfo>;

/** Name of a kind of change. */
export type ChangeKind = keyof typeof changeKinds;
