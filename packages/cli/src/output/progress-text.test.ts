import { expect, it } from 'vitest';
import { createProgressText } from './progress-text.ts';

it('tells share, rate and the time that is left, not oftener than ten times a second', () => {
  let now = 0;
  const text = createProgressText('en', () => now);
  now = 2000;
  expect(text({ file: 'a.ndjson', records: 1_000_000, bytes: 250, totalBytes: 1000 })).toBe(
    'a.ndjson 25%  1,000,000 records  500,000/s  about 6 s left',
  );
  now = 2050;
  expect(text({ file: 'a.ndjson', records: 1_000_001, bytes: 260, totalBytes: 1000 })).toBeUndefined();
});

it('tells no more than it knows of a stream', () => {
  let now = 0;
  const text = createProgressText('zh', () => now);
  now = 1000;
  expect(text({ file: '-', records: 10, bytes: 100 })).toBe('-  10 条  10 条/秒');
});
