import {
  bilingual,
  codeLists,
  dueTime,
  findEventKind,
  formatDateTime,
  lifecycle,
  type EventPhase,
} from '@hutong/standard';
import { codeNumbers } from '../code-numbers.ts';
import type { LinkContext, LinkFamily, LinkGroup, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';
import { rowSource } from '../row-source.ts';
import { placeText } from '../../data-set-findings.ts';

const event = 0;
const action = 1;
const noCode = 255;

const states = codeNumbers('ht-event-state');
const actions = codeNumbers('ht-event-action');
const phases: readonly EventPhase[] = ['accept', 'dispatch', 'handle', 'verify'];

/** Phases whose limit the event states itself, a bit each. */
const statedPhases = (limits: unknown): number =>
  Array.isArray(limits)
    ? (limits as readonly { readonly phase?: unknown }[]).reduce(
        (bits, { phase }) => bits | (1 << phases.indexOf(phase as EventPhase)),
        0,
      )
    : 0;

const titleOf = (list: 'ht-event-state' | 'ht-event-action' | 'ht-event-phase', code: string) => {
  const entry = codeLists[list].entries.find((known) => known.code === code);
  return entry === undefined ? { zh: code, en: code } : { zh: entry.zh, en: entry.en };
};

interface Step {
  readonly index: number;
  readonly action: string;
  /** Empty when not stated. */
  readonly from: string;
  readonly to: string;
  readonly time: number;
}

const stepAt = (group: LinkGroup, index: number): Step => {
  const packed = group.extra(index);
  return {
    index,
    action: actions.codeOf(packed & 0xff),
    from: states.codeOf((packed >>> 8) & 0xff),
    to: states.codeOf((packed >>> 16) & 0xff),
    time: group.first(index),
  };
};

const isAllowed = ({ action: code, to }: Step, from: string): boolean =>
  lifecycle.some(
    (step) =>
      step.action === code &&
      (step.from as readonly string[]).includes(from) &&
      (step.to === 'same' ? from : step.to) === to,
  );

function judgeSteps(group: LinkGroup, steps: readonly Step[], { remark }: LinkContext): void {
  const found = { code: 'HT2011', severity: 'error' } as const;
  for (const [position, step] of steps.entries()) {
    const last = steps[position - 1];
    // Two steps of one second may have been written in either order.
    const isSure = last !== undefined && last.time !== step.time && steps[position + 1]?.time !== step.time;
    const at = group.at(step.index);
    if (isSure && step.from !== '' && step.from !== last.to)
      remark({
        ...found,
        at,
        other: group.at(last.index),
        describe: (record, before) =>
          linkFinding(found, record, {
            pointer: '/from',
            value: step.from,
            message: bilingual(
              `原状态为“${titleOf('ht-event-state', step.from).zh}”，而上一步（${before === undefined ? '' : placeText(before)}）之后为“${titleOf('ht-event-state', last.to).zh}”`,
              `State before is "${step.from}", while the step before (${before === undefined ? '' : placeText(before)}) led to "${last.to}"`,
            ),
          }),
      });
    else {
      const from = step.from === '' ? (isSure ? last.to : '') : step.from;
      if (from !== '' && !isAllowed(step, from))
        remark({
          ...found,
          at,
          describe: (record) =>
            linkFinding(found, record, {
              pointer: '/action',
              value: step.action,
              message: bilingual(
                `动作“${titleOf('ht-event-action', step.action).zh}”不能使事件从“${titleOf('ht-event-state', from).zh}”变为“${titleOf('ht-event-state', step.to).zh}”`,
                `Action "${step.action}" cannot lead an event from "${from}" to "${step.to}"`,
              ),
            }),
        });
    }
  }
}

function judgeLimits(group: LinkGroup, steps: readonly Step[], { remark }: LinkContext): void {
  const kind = findEventKind(String(group.extra(0)).padStart(6, '0'));
  if (kind === undefined) return;
  const stated = group.second(0);
  const found = { code: 'HT2012', severity: 'warning' } as const;
  // The first phase starts with the report, each other one with the step that says so.
  const started = new Map<EventPhase, number>([['accept', group.first(0)]]);
  for (const step of steps) {
    const transition = lifecycle.find(
      (known) => known.action === step.action && (known.to === 'same' || known.to === step.to),
    );
    const phase = transition?.meets;
    const start = phase === undefined ? undefined : started.get(phase);
    const limit = phase === undefined ? undefined : kind.limits[phase];
    if (
      phase !== undefined &&
      start !== undefined &&
      limit !== undefined &&
      (stated & (1 << phases.indexOf(phase))) === 0
    ) {
      const due = dueTime(start, limit, kind.calendar);
      if (step.time > due)
        remark({
          ...found,
          at: group.at(step.index),
          describe: (record) =>
            linkFinding(found, record, {
              pointer: '/at',
              message: bilingual(
                `“${titleOf('ht-event-phase', phase).zh}”环节应在 ${formatDateTime(due)} 前完成（${kind.title.zh}，时限 ${limit}），实际为 ${formatDateTime(step.time)}`,
                `Phase "${phase}" was due at ${formatDateTime(due)} (${kind.title.en}, ${limit}), it was met at ${formatDateTime(step.time)}`,
              ),
            }),
        });
    }
    if (phase !== undefined) started.delete(phase);
    if (transition?.starts !== undefined) started.set(transition.starts, step.time);
  }
}

const sources: Readonly<Record<string, LinkSource>> = {
  Event: rowSource(
    ['reportedAt', 'kind', 'state', 'limits'],
    [
      {
        needs: [0, 1, 2],
        key: 'self',
        part: event,
        tag: { code: 2, among: states },
        extra: { digits: 1 },
        first: { time: 0 },
        second: { value: 3, as: statedPhases },
      },
    ],
  ),
  EventAction: rowSource(
    ['event', 'at', 'action', 'from', 'to'],
    [
      {
        needs: [0, 1, 2, 4],
        key: 0,
        part: action,
        extra: (record) => {
          const from = record.has(3) ? states.numberOf(record.word(3)) : noCode;
          return actions.numberOf(record.word(2)) | (from << 8) | (states.numberOf(record.word(4)) << 16);
        },
        first: { time: 1 },
      },
    ],
  ),
};

/** The steps of an event follow the lifecycle (HT2011) and keep the time limits of its kind (HT2012). */
export const lifecycleFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('EventAction'),
  judge: (group, context) => {
    const hasEvent = group.part(0) === event;
    const steps = Array.from({ length: group.length() }, (_, index) => index)
      .filter((index) => group.part(index) === action)
      .map((index) => stepAt(group, index));
    const last = steps.at(-1);
    if (last === undefined) return;
    judgeSteps(group, steps, context);
    if (!hasEvent) return;
    judgeLimits(group, steps, context);
    const state = states.codeOf(group.tag(0));
    if (state === last.to || steps.at(-2)?.time === last.time) return;
    const found = { code: 'HT2011', severity: 'error' } as const;
    context.remark({
      ...found,
      at: group.at(0),
      other: group.at(last.index),
      describe: (record, step) =>
        linkFinding(found, record, {
          pointer: '/state',
          value: state,
          message: bilingual(
            `状态为“${titleOf('ht-event-state', state).zh}”，而最后一步（${step === undefined ? '' : placeText(step)}）之后为“${titleOf('ht-event-state', last.to).zh}”`,
            `State is "${state}", while the last step (${step === undefined ? '' : placeText(step)}) led to "${last.to}"`,
          ),
        }),
    });
  },
};
