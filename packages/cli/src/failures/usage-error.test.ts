import { Args, Flags } from '@oclif/core';
import { parse } from '@oclif/core/parser';
import { describe, expect, it } from 'vitest';
import { fromParserError } from './usage-error.ts';

const command = {
  args: { name: Args.string({ required: true }) },
  flags: {
    port: Flags.integer({ min: 0, max: 65_535 }),
    format: Flags.string({ options: ['text', 'json'] }),
    ics: Flags.string({ required: true }),
  },
};

describe('an error of the parser, in our words', () => {
  it.each([
    [['a', '--ics', 'x', '--prot', '1'], '没有选项 --prot', 'There is no flag --prot'],
    [['a', 'b', '--ics', 'x'], '多余的参数 b', 'Unexpected argument b'],
    [['--ics', 'x'], '缺少参数 NAME', 'Missing argument NAME'],
    [['a'], '缺少选项 --ics', 'Missing required flag --ics'],
    [['a', '--ics'], '选项 --ics 需要一个值', 'Flag --ics expects a value'],
    [['a', '--ics', 'x', '--ics', 'y'], '选项 --ics 只能给出一次', 'Flag --ics can only be specified once'],
    [['a', '--ics', 'x', '--port', 'abc'], '选项 --port 应为整数：abc', '--port must be an integer: abc'],
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
  ])('%j', async (argv, zh, en) => {
    const thrown: unknown = await parse(argv, command).catch((error: unknown) => error);
    expect(fromParserError(thrown, Object.keys(command.flags))).toMatchObject({ code: 'HT7001', text: { zh, en } });
  });

  it('suggests the flag that was meant', async () => {
    const thrown: unknown = await parse(['a', '--ics', 'x', '--prot', '1'], command).catch((error: unknown) => error);
    expect(fromParserError(thrown, ['port', 'host'])?.fix.en).toContain('Did you mean --port?');
  });

  it('leaves other errors alone', () => {
    expect(fromParserError(new TypeError('x'), [])).toBeUndefined();
  });
});
