import { expect, it } from 'vitest';
import { buildPath, pathPlaceholders, toRoutePath } from './path.ts';
import { formatQuery } from './query.ts';

it('fills placeholders, percent-encoding what a path cannot carry', () => {
  expect(buildPath('/v1/events/{id}/actions', { id: 'urn:hutong:event:a/b:1' })).toBe(
    '/v1/events/urn%3Ahutong%3Aevent%3Aa%2Fb%3A1/actions',
  );
});

it('refuses a missing value instead of calling another path', () => {
  expect(() => buildPath('/v1/events/{id}', {})).toThrowError(expect.objectContaining({ code: 'HT5004' }));
  expect(() => buildPath('/v1/events/{id}', { id: '' })).toThrowError(expect.objectContaining({ code: 'HT5004' }));
});

it('names placeholders and writes router paths', () => {
  expect(pathPlaceholders('/v1/{a}/x/{b}')).toEqual(['a', 'b']);
  expect(toRoutePath('/v1/{a}/x/{b}')).toBe('/v1/:a/x/:b');
});

it('writes queries without undefined members', () => {
  expect(formatQuery({ type: 'Device', cursor: undefined, limit: 5 })).toBe('?type=Device&limit=5');
  expect(formatQuery({ from: '2026-01-01T08:00:00+08:00' })).toBe('?from=2026-01-01T08%3A00%3A00%2B08%3A00');
  expect(formatQuery({})).toBe('');
});
