import { expect, test } from 'vitest';
import { faultNames, parseFaults } from './faults.ts';

test('faults are for tests only', () => {
  expect(parseFaults(['no-auth'], { NODE_ENV: 'test' })).toEqual(new Set(['no-auth']));
  expect(parseFaults(['no-auth'], { HUTONG_TEST_FAULTS: '1' }).size).toBe(1);
  expect(parseFaults([], { NODE_ENV: 'production' }).size).toBe(0);
  for (const environment of [{}, { NODE_ENV: 'production' }, { NODE_ENV: 'production', HUTONG_TEST_FAULTS: '1' }])
    expect(() => parseFaults(['no-auth'], environment)).toThrow('HT7001');
  expect(() => parseFaults(['no-such'], { NODE_ENV: 'test' })).toThrow('HT7001');
});

test('every name is there once', () => {
  expect(new Set(faultNames).size).toBe(faultNames.length);
});
