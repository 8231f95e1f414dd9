import { findEntity, urnTypeOf } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { createCommunity } from './community.ts';
import { quickstartSeed } from './quickstart-files.ts';

const community = createCommunity(quickstartSeed);
const count = (name: string): number => community[name]?.length ?? 0;

describe('the invented community', () => {
  it('has the promised size', () => {
    expect([count('residents'), count('houses'), count('buildings'), count('organizations'), count('devices')]).toEqual(
      [3000, 1200, 40, 25, 600],
    );
  });

  it.each(Object.entries(community))('holds only valid %s, each marked as simulated', (_, records) => {
    for (const record of records) {
      expect(findEntity(record.type)?.schema.safeParse(record).error?.issues).toBeUndefined();
      expect(record.simulated).toBe(true);
      expect(record.id).toContain(`:${urnTypeOf(record.type)}:`);
    }
  });

  it('has no person that could exist: ids, phones and names are outside every real range', () => {
    for (const record of community['residents'] ?? []) {
      if (record.type !== 'Resident') throw new TypeError('residents hold residents');
      expect(record.name).toMatch(/^示例·/);
      if (record.citizenId !== undefined) expect(record.citizenId).toMatch(/^990000/);
      if (record.phone !== undefined) expect(record.phone).toMatch(/^100-0000-\d{4}$/);
    }
  });

  it('gives 300 MQTT devices, and door magnets that watch persons living alone', () => {
    const devices = (community['devices'] ?? []).filter((record) => record.type === 'Device');
    expect(devices.filter(({ protocol }) => protocol === 'mqtt')).toHaveLength(300);
    const alone = new Set(
      (community['residents'] ?? [])
        .filter((record) => record.type === 'Resident' && record.livesAlone)
        .map(({ id }) => id),
    );
    const watching = devices.filter(({ kind, watches }) => kind === 'door-magnet' && watches !== undefined);
    expect(watching.length).toBeGreaterThan(20);
    for (const { watches } of watching) expect(alone.has(watches ?? '')).toBe(true);
  });
});
