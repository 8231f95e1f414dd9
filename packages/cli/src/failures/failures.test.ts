import { bilingual, HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { toHutongError } from './to-hutong-error.ts';
import { withCommandLineFix } from './token-hint.ts';
import { unknownCommand } from './usage-error.ts';

const systemError = (code: string, more: object = {}): Error => Object.assign(new Error(code), { code, ...more });

describe('toHutongError', () => {
  it.each([
    ['a coded error stays as it is', new HutongError('HT4002'), 'HT4002'],
    ['a missing file', systemError('ENOENT', { syscall: 'open', path: '/a' }), 'HT3001'],
    ['a folder that cannot be made', systemError('EACCES', { syscall: 'mkdir', path: '/a' }), 'HT7003'],
    ['a full disk', systemError('ENOSPC', { syscall: 'write' }), 'HT7003'],
    ['a port in use', systemError('EADDRINUSE'), 'HT5019'],
    ['a refused connection', systemError('ECONNREFUSED'), 'HT5015'],
    [
      'a refused connection inside fetch',
      new TypeError('fetch failed', { cause: systemError('ECONNREFUSED') }),
      'HT5015',
    ],
    ['an interruption', new DOMException('Interrupted', 'AbortError'), 'HT7005'],
    ['what nobody foresaw', new TypeError('x is undefined'), 'HT7004'],
    ['what is no error at all', 'text', 'HT7004'],
  ])('%s', (_, thrown, code) => {
    expect(toHutongError(thrown).code).toBe(code);
  });

  it('keeps the path of a system error', () => {
    expect(toHutongError(systemError('ENOENT', { syscall: 'open', path: '/a' })).location).toEqual({ file: '/a' });
  });
});

describe('hints', () => {
  it('suggest the command that was meant, with spaces', () => {
    expect(unknownCommand('standard shw', ['standard:show', 'serve']).fix.en).toContain('hutong standard show');
    expect(unknownCommand('zebra', ['serve']).fix.en).toBe('See --help');
  });

  it('name the flag for a token, unless the error already says what to do', () => {
    expect(withCommandLineFix(new HutongError('HT5001', { pointer: '/a' }))).toMatchObject({
      code: 'HT5001',
      fix: { en: expect.stringContaining('--token') },
      location: { pointer: '/a' },
    });
    const own = new HutongError('HT5001', { fix: bilingual('甲', 'a') });
    expect(withCommandLineFix(own)).toBe(own);
    const other = new HutongError('HT5003');
    expect(withCommandLineFix(other)).toBe(other);
  });
});
