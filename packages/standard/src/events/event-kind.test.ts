import { describe, expect, it } from 'vitest';
import { isKnownCode } from '../codes/code-list.ts';
import { gbT31000EventGradeCodes } from '../codes/gb-t-31000-lists.generated.ts';
import {
  htEventCategoryCodes,
  htEventClassCodes,
  htEventKindCodes,
  htGovernanceTierCodes,
} from '../codes/hutong-lists.generated.ts';
import { parseDuration } from '../values/duration.ts';
import { findEventKind, type EventKind } from './event-kind.ts';
import { lifecycle, type StaffRole } from './lifecycle.ts';

const kinds = htEventKindCodes.entries.map(({ code }) => findEventKind(code) as EventKind);
const handlers = lifecycle.find(({ action }) => action === 'handle')?.roles ?? [];

describe('the event taxonomy', () => {
  it('has at least one kind for each of its classes', () => {
    expect(htEventClassCodes.entries).toHaveLength(20);
    const covered = new Set(kinds.map(({ classCode }) => classCode));
    expect([...covered].sort()).toEqual(htEventClassCodes.entries.map(({ code }) => code));
  });

  it('nests kinds in categories and categories in classes', () => {
    for (const { code, parent } of htEventCategoryCodes.entries) {
      expect(parent, code).toBe(code.slice(0, 2));
      expect(isKnownCode(htEventClassCodes, code.slice(0, 2)), code).toBe(true);
      expect(
        kinds.some(({ categoryCode }) => categoryCode === code),
        `${code} has a kind`,
      ).toBe(true);
    }
    for (const { code, parent } of htEventKindCodes.entries) {
      expect(code).toMatch(/^\d{6}$/);
      expect(parent, code).toBe(code.slice(0, 4));
      expect(isKnownCode(htEventCategoryCodes, code.slice(0, 4)), code).toBe(true);
    }
  });

  it.each(kinds.map((kind) => [kind.code, kind] as const))('%s: grade, tier, role and limits hold', (_, kind) => {
    expect(isKnownCode(gbT31000EventGradeCodes, kind.grade)).toBe(true);
    expect(isKnownCode(htGovernanceTierCodes, kind.tier)).toBe(true);
    expect(handlers).toContain(kind.role as StaffRole);
    expect(Object.keys(kind.limits)).toEqual(['accept', 'dispatch', 'handle', 'verify']);
    for (const limit of Object.values(kind.limits)) expect(parseDuration(limit)).toBeGreaterThan(0);
    // Eight working hours make a working day, so longer limits are written in days.
    if (kind.calendar === 'working')
      for (const limit of Object.values(kind.limits)) expect(limit).toMatch(/^P\d+D$|^PT[1-8]H$/);
  });

  it('gives graver kinds no more time to accept', () => {
    const slowest = (grade: string): number =>
      Math.max(...kinds.filter((kind) => kind.grade === grade).map(({ limits }) => parseDuration(limits.accept ?? '')));
    expect(slowest('02')).toBeLessThanOrEqual(slowest('03'));
    expect(slowest('03')).toBeLessThanOrEqual(slowest('04'));
  });

  it('knows the kinds that records may already use', () => {
    expect(['010101', '020101', '030101', '060101'].map((code) => findEventKind(code)?.title.zh)).toEqual([
      '火灾报警',
      '燃气泄漏',
      '独居老人长时间未出门',
      '空气质量超标',
    ]);
    expect(findEventKind('999999')).toBeUndefined();
  });
});
