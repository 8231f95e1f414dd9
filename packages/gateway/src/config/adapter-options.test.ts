import { hj212 } from '@hutong/adapters/hj212';
import { expect, test, vi } from 'vitest';
import { adapterOptions } from './adapter-options.ts';

const adapter = hj212 as never;

test('a secret comes out of its variable, all else stays', () => {
  vi.stubEnv('STATION_KEY', '30'.repeat(16));
  expect(adapterOptions(adapter, { pmUnit: 'mg', sm4KeyVariable: 'STATION_KEY' })).toEqual({
    pmUnit: 'mg',
    sm4Key: '30'.repeat(16),
  });
  expect(adapterOptions(adapter, { pmUnit: 'mg' })).toEqual({ pmUnit: 'mg' });
});

test.each(['', 'short'])('a variable with %j is refused', (value) => {
  vi.stubEnv('STATION_KEY', value);
  expect(() => adapterOptions(adapter, { sm4KeyVariable: 'STATION_KEY' })).toThrow('HT8001');
});
