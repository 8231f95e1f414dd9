import { HutongError, type BilingualText } from '@hutong/standard';
import type { Capability } from './capability.ts';
import type { CheckContext } from './check-context.ts';

/** The areas that checks are grouped by. */
export const checkAreas = {
  platform: { zh: '平台', en: 'Platform' },
  ingest: { zh: '写入', en: 'Ingest' },
  query: { zh: '查询', en: 'Query' },
  errors: { zh: '错误', en: 'Errors' },
  idempotency: { zh: '幂等', en: 'Idempotency' },
  security: { zh: '安全', en: 'Security' },
  privacy: { zh: '个人信息', en: 'Privacy' },
  events: { zh: '预警与事件', en: 'Warnings and events' },
  stream: { zh: '订阅', en: 'Stream' },
  mqtt: { zh: 'MQTT', en: 'MQTT' },
  wire: { zh: '协议符合性', en: 'Wire' },
} as const satisfies Record<string, BilingualText>;

export type CheckArea = keyof typeof checkAreas;
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY';

export interface CheckMeta {
  /** `<area>.<name>`, both kebab case; stable, because reports and kill matrices cite it. */
  readonly id: string;
  readonly title: BilingualText;
  /** Requirement ids that this check verifies. */
  readonly requirements: readonly string[];
  readonly level: RequirementLevel;
  readonly area: CheckArea;
  /** Capabilities that the declaration must name, all of them, or the check is not applicable. */
  readonly appliesWhen?: readonly Capability[];
  /** Capabilities without which the check cannot be made: it counts as skipped, and its requirements stay open. */
  readonly needs?: readonly Capability[];
  /** `alone`: after the others and by itself, as it changes what they rely on; `last`: after everything. */
  readonly phase?: 'together' | 'alone' | 'last';
  /** What is done and what is expected, in words that fit into a tender. */
  readonly docs: BilingualText;
}

/** One check: what it verifies, and how. */
export interface Check {
  readonly meta: CheckMeta;
  /** Asks the subject and states expectations; an exchange and an expectation are needed for a pass. */
  run(context: CheckContext): Promise<void>;
}

const isFilled = ({ zh, en }: BilingualText): boolean => zh.trim() !== '' && en.trim() !== '';

/** Defines a check and refuses one that could not be traced or explained. */
export function defineCheck(check: Check): Check {
  const { id, area, requirements, title, docs } = check.meta;
  const faults = [
    /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)$/.test(id) && id.startsWith(`${area}.`) ? '' : 'id',
    requirements.length > 0 && requirements.every((each) => /^HT-[A-Z]+-\d{3}$/.test(each)) ? '' : 'requirements',
    isFilled(title) ? '' : 'title',
    isFilled(docs) ? '' : 'docs',
  ].filter(Boolean);
  if (faults.length > 0) throw new HutongError('HT6012', { facts: { id, faults } });
  return check;
}
