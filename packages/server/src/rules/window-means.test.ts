import { describe, expect, test } from 'vitest';
import { device, grid, reading } from '../__fixtures__/community.ts';
import { sharedPlatform } from '../__fixtures__/shared-platform.ts';

const minute = 60_000;

describe('a limit on the mean of a window', () => {
  const platform = sharedPlatform();

  const station = device('air-1', 'air-station');
  const pm = (value: number, minutes: number, facts = {}) =>
    reading(station.id, 'air.pm2_5', value, platform.start + minutes * minute, facts);
  const warnings = async (): Promise<{ rule: string; evidence: string[] }[]> =>
    (await platform.server.call('listWarnings')).body.items;

  test('one high reading among low ones raises nothing', async () => {
    await platform.server.send(grid, station, pm(100, 0), pm(100, 10), pm(200, 20));
    expect(await warnings()).toEqual([]);
  });

  test('raises once, at the reading that lifts the mean to the limit', async () => {
    const lifting = pm(400, 20);
    await platform.server.send(grid, station, pm(100, 0), pm(100, 10), lifting, pm(300, 30));
    await platform.server.send(pm(300, 40));
    expect(await warnings()).toMatchObject([{ rule: 'air-pm2_5', evidence: [lifting.id] }]);
  });

  test('looks at the last hour only, and raises again after the mean fell below', async () => {
    await platform.server.send(grid, station, pm(200, 0));
    expect(await warnings()).toHaveLength(1);
    await platform.server.send(pm(10, 61));
    await platform.server.send(pm(300, 122));
    expect(await warnings()).toHaveLength(2);
  });

  test('a low reading can begin it when an older, lower one leaves the window', async () => {
    const last = pm(140, 62);
    await platform.server.send(grid, station, pm(10, 0), pm(170, 30), pm(160, 59));
    expect(await warnings()).toEqual([]);
    await platform.server.send(last);
    expect(await warnings()).toMatchObject([{ evidence: [last.id] }]);
  });

  test('readings of bad quality do not count', async () => {
    await platform.server.send(grid, station, pm(100, 0), pm(9000, 10, { quality: 'bad' }), pm(120, 20));
    expect(await warnings()).toEqual([]);
  });
});
