import { describe, expect, it } from 'vitest';
import { findCode, isKnownCode } from '../codes/code-list.ts';
import { htDeviceKindCodes, htObservedPropertyCodes } from '../codes/hutong-lists.generated.ts';
import { parseDuration } from '../values/duration.ts';
import { findEventKind } from './event-kind.ts';
import { eventTriggers } from './event-triggers.generated.ts';

describe('the sensor triggers', () => {
  it('have unique ids', () => {
    expect(new Set(eventTriggers.map(({ id }) => id)).size).toBe(eventTriggers.length);
  });

  it.each(eventTriggers.map((trigger) => [trigger.id, trigger] as const))(
    '%s: kind, device kinds, property and value type exist',
    (_, trigger) => {
      expect(findEventKind(trigger.kind)).toBeDefined();
      expect(trigger.deviceKinds.length).toBeGreaterThan(0);
      expect(trigger.deviceKinds.filter((kind) => !isKnownCode(htDeviceKindCodes, kind))).toEqual([]);
      const property = findCode(htObservedPropertyCodes, trigger.property);
      expect(typeof trigger.value).toBe(property?.attributes?.['valueType']);
      expect(trigger.title.zh && trigger.title.en).toBeTruthy();
    },
  );

  it('compare only numbers with limits, and say where each limit comes from', () => {
    for (const { id, condition, value, source } of eventTriggers) {
      if (condition !== 'atLeast' && condition !== 'atMost') continue;
      expect(typeof value, id).toBe('number');
      expect(source, id).toBeTruthy();
    }
  });

  it('give a time to every absence, and a window to limits only', () => {
    for (const { id, condition, within } of eventTriggers) {
      if (condition === 'absent') expect(within, id).toBeDefined();
      if (condition === 'is') expect(within, id).toBeUndefined();
      if (within !== undefined) expect(parseDuration(within), id).toBeGreaterThan(0);
    }
  });

  it('turn a pressed SOS button into an emergency of the elderly-care class', () => {
    const trigger = eventTriggers.find(({ property }) => property === 'sos.pressed');
    expect(trigger).toMatchObject({ condition: 'is', value: true, deviceKinds: ['sos-button'] });
    expect(findEventKind(trigger?.kind ?? '')).toMatchObject({
      classCode: '03',
      grade: '02',
      limits: { accept: 'PT5M' },
    });
  });
});
