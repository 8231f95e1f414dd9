import type { FaultName } from '@hutong/server';
import { bilingual, type BilingualText } from '@hutong/standard';

/** What a fault of the reference platform does to the conformance suite. */
export interface Kill {
  /** What the platform does wrong. */
  readonly fault: BilingualText;
  /** Checks that are aimed at the fault; each of them must turn red. */
  readonly aimed: readonly string[];
  /** Checks that may be touched as well, because what they ask for rests on the broken promise. */
  readonly touched?: readonly string[];
  /** The fault can touch any check that reads back what it wrote. */
  readonly touchesWrites?: true;
}

/** Every named fault of the reference platform with the checks that catch it. */
export const killMatrix: Readonly<Record<FaultName, Kill>> = {
  'accept-invalid': {
    fault: bilingual('接收不合规的记录', 'Takes records that break the standard'),
    aimed: ['ingest.invalid-refused'],
    touched: ['ingest.issues-explain', 'privacy.errors-without-personal', 'security.foreign-system-refused'],
  },
  'drop-acknowledged': {
    fault: bilingual('确认后每十条丢失一条', 'Loses every tenth record that it acknowledged'),
    aimed: ['ingest.acknowledged-durable'],
    touchesWrites: true,
  },
  'not-idempotent': {
    fault: bilingual('重复写入视为更新', 'Takes the same write for an update'),
    aimed: ['ingest.same-write-unchanged'],
  },
  'wrong-counts': {
    fault: bilingual('计数与结果不符', 'Counts what did not happen'),
    aimed: ['ingest.counts-agree'],
  },
  'issues-without-pointer': {
    fault: bilingual('拒收原因不指明位置', 'Refuses without saying where'),
    aimed: ['ingest.issues-explain'],
    touched: ['wire.answers-keep-contract'],
  },
  'whole-batch-rejected': {
    fault: bilingual('一条有误则整批拒收', 'Refuses a whole batch for one bad record'),
    aimed: ['ingest.good-survive-bad'],
  },
  'latest-stale': {
    fault: bilingual('迟到的旧值覆盖最新值', 'Lets a late reading replace the latest value'),
    aimed: ['query.latest-is-newest'],
  },
  'history-unordered': {
    fault: bilingual('历史观测值乱序', 'Lists readings out of order'),
    aimed: ['query.history-ordered'],
  },
  'cursor-skips': {
    fault: bilingual('翻页遗漏', 'Skips items between pages'),
    aimed: ['query.pages-complete'],
  },
  'cursor-repeats': {
    fault: bilingual('翻页重复', 'Repeats items between pages'),
    aimed: ['query.pages-disjoint'],
  },
  'division-filter-ignored': {
    fault: bilingual('忽略区划条件', 'Ignores the division of a query'),
    aimed: ['query.division-filter'],
  },
  'plain-errors': {
    fault: bilingual('错误应答不是问题文档', 'Answers errors in plain text'),
    aimed: ['errors.problem-documents'],
    touched: [
      'events.lifecycle-enforced',
      'idempotency.key-mismatch-refused',
      'query.limit-and-cursor',
      'wire.answers-keep-contract',
    ],
  },
  'not-found-is-200': {
    fault: bilingual('不存在的资源应答200', 'Answers 200 for what does not exist'),
    aimed: ['errors.unknown-is-404'],
    touched: ['wire.answers-keep-contract'],
  },
  'no-auth': {
    fault: bilingual('不查验令牌', 'Asks for no token'),
    aimed: ['security.token-required'],
    touched: ['security.expired-token-refused', 'security.revoked-token-refused'],
  },
  'scope-ignored': {
    fault: bilingual('不查验权限', 'Asks for no scope'),
    aimed: ['security.scopes-enforced'],
  },
  'unmasked-personal': {
    fault: bilingual('个人信息不脱敏', 'Shows personal values to everybody'),
    aimed: ['privacy.masked-by-default'],
  },
  'foreign-system-write': {
    fault: bilingual('允许冒充其他系统写入', "Takes another system's records"),
    aimed: ['security.foreign-system-refused'],
  },
  'idempotency-key-ignored': {
    fault: bilingual('忽略幂等键', 'Ignores idempotency keys'),
    aimed: ['idempotency.key-replays', 'idempotency.key-mismatch-refused'],
  },
  'lifecycle-ignored': {
    fault: bilingual('不按生命周期处置', 'Allows any action in any state'),
    aimed: ['events.lifecycle-enforced'],
  },
  'no-time-limits': {
    fault: bilingual('事件没有时限', 'Gives events no time limits'),
    aimed: ['events.time-limits', 'events.met-limits-recorded'],
    touched: ['events.overdue-escalates'],
  },
  'actions-missing': {
    fault: bilingual('不记录处置过程', 'Records no actions'),
    aimed: ['events.actions-recorded'],
    touched: ['events.overdue-escalates', 'events.warning-dispatched'],
  },
  'stream-silent': {
    fault: bilingual('订阅者收不到变化', 'Tells subscribers nothing'),
    aimed: ['stream.announces-changes'],
    touched: ['stream.resumes'],
  },
  'mqtt-ack-lost': {
    fault: bilingual('回以 PUBACK 而不存储', 'Acknowledges over MQTT without storing'),
    aimed: ['mqtt.acknowledged-durable'],
    touched: ['mqtt.rejections-announced'],
  },
  'mqtt-rejections-silent': {
    fault: bilingual('经 MQTT 拒收而不回执', 'Refuses over MQTT in silence'),
    aimed: ['mqtt.rejections-announced'],
  },
  'no-warning': {
    fault: bilingual('触发规则不产生预警', 'Raises no warnings'),
    aimed: ['events.trigger-raises-warning', 'events.warning-dispatched', 'events.absence-raises-warning'],
    touched: ['events.repeated-alarms-join'],
  },
  'no-escalation': {
    fault: bilingual('超时不升级', 'Does not escalate what is overdue'),
    aimed: ['events.overdue-escalates'],
  },
  'lost-extensions': {
    fault: bilingual('丢失扩展字段', 'Loses extensions'),
    aimed: ['ingest.extensions-kept'],
  },
  'revoked-token-works': {
    fault: bilingual('吊销的令牌仍可用', 'Lets revoked tokens in'),
    aimed: ['security.revoked-token-refused'],
  },
  'time-zone-lost': {
    fault: bilingual('时间丢失时区', 'Loses the offset of times'),
    aimed: ['ingest.instants-kept'],
    touched: ['events.absence-raises-warning', 'query.history-window'],
  },
  'oversized-batch-accepted': {
    fault: bilingual('接收超过上限的批次', 'Takes batches beyond its limit'),
    aimed: ['ingest.batch-limit'],
  },
};

/** Checks that are run beside the aimed ones: at least one of every area, quick, and in need of little. */
export const controls: readonly string[] = [
  'platform.information',
  'platform.health',
  'ingest.update-read-back',
  'errors.bad-bodies-refused',
  'query.division-filter',
  'security.secret-shown-once',
  'privacy.revealed-with-scope',
  'idempotency.key-replays',
  'events.report-defaults',
  'events.walk-to-close',
  'mqtt.authentication',
];

/** Controls that stand on nothing the fault can touch. */
export const controlsOf = ({ aimed, touched = [], touchesWrites }: Kill): string[] => {
  const free = touchesWrites === true ? ['platform.', 'security.secret'] : [''];
  return controls.filter((id) => ![...aimed, ...touched].includes(id) && free.some((start) => id.startsWith(start)));
};
