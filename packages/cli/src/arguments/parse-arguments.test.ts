import { describe, expect, it } from 'vitest';
import { toHutongError } from '../failures/to-hutong-error.ts';
import { Args, Flags } from './define-arguments.ts';
import { parseArguments } from './parse-arguments.ts';

const command = {
  args: { name: Args.string({ required: true }) },
  flags: {
    port: Flags.integer({ min: 0, max: 65_535 }),
    format: Flags.string({ options: ['text', 'json'] }),
    ics: Flags.string({ required: true, char: 'i' }),
    token: Flags.string({ env: 'TOKEN' }),
    host: Flags.string({ default: '127.0.0.1' }),
    loss: Flags.string({ multiple: true, delimiter: ',' }),
    sandbox: Flags.boolean(),
    start: Flags.string({ dependsOn: ['sandbox'] }),
  },
};

const files = { args: { paths: Args.string({ required: true, multiple: true }) }, flags: {} };

const failure = (argv: readonly string[]) => {
  try {
    parseArguments(command, argv, {});
  } catch (error) {
    return toHutongError(error);
  }
  return undefined;
};

describe('a command line', () => {
  it('gives each argument and flag its value, wherever the flags stand', () => {
    const argv = ['--ics=a.yaml', 'x', '--port', '0', '--loss', 'a,b', '--sandbox', '--loss', 'c', '--start', '-1d'];
    const { args, flags } = parseArguments(command, argv, {});
    expect(args).toEqual({ name: 'x' });
    const host = '127.0.0.1';
    expect(flags).toEqual({ ics: 'a.yaml', port: 0, loss: ['a', 'b', 'c'], sandbox: true, start: '-1d', host });
  });

  it('takes a value from the environment only when the flag is absent', () => {
    const read = (...more: string[]) => parseArguments(command, ['x', '-i', 'a', ...more], { TOKEN: 'secret' }).flags;
    expect(read()).toMatchObject({ ics: 'a', token: 'secret', sandbox: false });
    expect(read('--token', 'own')).toMatchObject({ token: 'own' });
  });

  it('takes one dash for standard input, several paths, and anything behind two dashes', () => {
    expect(parseArguments(files, ['-', 'b'], {}).args).toEqual({ paths: ['-', 'b'] });
    expect(parseArguments(files, ['--', '--odd', '-x'], {}).args).toEqual({ paths: ['--odd', '-x'] });
  });
});

describe('a command line that cannot be read', () => {
  it.each([
    [['a', '--ics', 'x', '--prot', '1'], '没有选项 --prot', 'There is no flag --prot'],
    [['a', '--ics', 'x', '-z'], '没有选项 -z', 'There is no flag -z'],
    [['a', 'b', '--ics', 'x'], '多余的参数 b', 'Unexpected argument b'],
    [['--ics', 'x'], '缺少参数 NAME', 'Missing argument NAME'],
    [['a'], '缺少选项 --ics', 'Missing required flag --ics'],
    [['a', '--ics'], '选项 --ics 需要一个值', 'Flag --ics expects a value'],
    [['a', '--ics', '--sandbox'], '选项 --ics 需要一个值', 'Flag --ics expects a value'],
    [['a', '--ics', 'x', '--sandbox=yes'], '选项 --sandbox 不带值', 'Flag --sandbox takes no value'],
    [['a', '--ics', 'x', '--start', 'now'], '选项 --start 还需要 --sandbox', 'Flag --start needs --sandbox as well'],
    [['a', '--ics', 'x', '--ics', 'y'], '选项 --ics 只能给出一次', 'Flag --ics can only be specified once'],
    [['a', '--ics', 'x', '--port', 'abc'], '选项 --port 应为整数：abc', '--port must be an integer: abc'],
    [['a', '--ics', 'x', '--port', '-1'], '选项 --port 应不小于 0：-1', '--port must be at least 0: -1'],
    [
      ['a', '--ics', 'x', '--port', '70000'],
      '选项 --port 应不大于 65535：70000',
      '--port must be at most 65535: 70000',
    ],
    [
      ['a', '--ics', 'x', '--format', 'pdf'],
      '选项 --format 只能是 text, json',
      'Expected --format=pdf to be one of: text, json',
    ],
  ])('%j', (argv, zh, en) => {
    expect(failure(argv)).toMatchObject({ code: 'HT7001', text: { zh, en } });
  });

  it('suggests the flag that was meant', () => {
    expect(failure(['a', '--ics', 'x', '--prot', '1'])?.fix.en).toContain('Did you mean --port?');
  });
});
