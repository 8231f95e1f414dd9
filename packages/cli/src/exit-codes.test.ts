import { errorCodes, type ErrorCode } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, exitCodeTexts } from './exit-codes.ts';

describe('exitCodeOf', () => {
  it.each(Object.keys(errorCodes) as ErrorCode[])('%s has an exit code that is documented', (code) => {
    const exit = exitCodeOf(code);
    expect(exit).toBeGreaterThan(0);
    expect(exitCodeTexts[exit].zh).not.toBe('');
    // Only our own defects end with 1.
    expect(exit === 1).toBe(code === 'HT7004');
  });

  it.each([
    ['HT1001', 3],
    ['HT3001', 4],
    ['HT4002', 3],
    ['HT5001', 5],
    ['HT5015', 6],
    ['HT5019', 5],
    ['HT6005', 3],
    ['HT7001', 2],
    ['HT7002', 4],
    ['HT7005', 7],
    ['HT8002', 3],
  ] as const)('%s ends with %i', (code, exit) => {
    expect(exitCodeOf(code)).toBe(exit);
  });
});
