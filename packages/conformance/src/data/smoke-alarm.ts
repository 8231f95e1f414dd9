import { bilingual, eventTriggers, findEventKind, HutongError, type EventKind } from '@hutong/standard';
import { device, grid } from './community.ts';
import type { TestData, TestRecord } from './test-data.ts';

const triggerOf = (condition: 'is' | 'absent'): (typeof eventTriggers)[number] => {
  const wanted = { is: 'smoke-alarm', absent: 'elder-door-absence' } as const;
  const found = eventTriggers.find(({ id }) => id === wanted[condition]);
  if (found === undefined)
    throw new HutongError('HT7004', {
      message: bilingual('触发规则缺失', 'The taxonomy lacks a trigger that the checks use'),
    });
  return found;
};

/** The trigger that a smoke detector's alarm meets. */
export const smokeTrigger = triggerOf('is');

/** The trigger of an elderly person who lives alone and has not opened the door. */
export const absenceTrigger = triggerOf('absent');

const kindOf = (code: string): EventKind => {
  const kind = findEventKind(code);
  if (kind === undefined) throw new HutongError('HT7004', { facts: { kind: code } });
  return kind;
};

/** The event kind of a smoke alarm: natural time limits, short acceptance. */
export const smokeKind = kindOf(smokeTrigger.kind);

export interface SmokeScene {
  readonly grid: TestRecord;
  readonly device: TestRecord;
  readonly alarm: TestRecord;
}

/** A grid with staff, a smoke detector in it, and the reading with which it alarms. */
export function smokeScene(data: TestData): SmokeScene {
  const place = grid(data);
  const detector = device(data, { kind: 'smoke-detector', name: '检测烟感', grid: place.id });
  const alarm = data.record('Observation', {
    device: detector.id,
    property: smokeTrigger.property,
    value: smokeTrigger.value,
    observedAt: data.instant(0),
    quality: 'good',
  });
  return { grid: place, device: detector, alarm };
}
