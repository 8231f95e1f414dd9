import { bilingual, HutongError, isDateTime, type BilingualText } from '@hutong/standard';
import type { Adapter } from '../adapter.ts';
import type { AdapterCommand, CommandContext, CommandParameter } from './command.ts';

const sizeOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : 0;

const isType: Readonly<Record<CommandParameter['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  time: (value) => typeof value === 'string' && isDateTime(value),
  list: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const words: Readonly<Record<CommandParameter['type'], BilingualText>> = {
  text: bilingual('文本', 'text'),
  number: bilingual('数值', 'a number'),
  integer: bilingual('整数', 'an integer'),
  boolean: bilingual('布尔值', 'true or false'),
  time: bilingual('RFC 3339 时间', 'an RFC 3339 time'),
  list: bilingual('数组', 'a list'),
  object: bilingual('对象', 'an object'),
};

const faultOf = (value: unknown, rules: CommandParameter): BilingualText | undefined => {
  const { type, values, minimum, maximum, pattern } = rules;
  if (!isType[type](value)) return bilingual(`应为${words[type].zh}`, `must be ${words[type].en}`);
  if (values !== undefined && !values.includes(value as string | number))
    return bilingual(`应为 ${values.join('、')} 之一`, `must be one of ${values.join(', ')}`);
  const size = sizeOf(value);
  if ((minimum !== undefined && size < minimum) || (maximum !== undefined && size > maximum))
    return bilingual(
      `应在 ${minimum ?? ''} 至 ${maximum ?? ''} 之间`,
      `must be within ${minimum ?? ''} and ${maximum ?? ''}`,
    );
  if (pattern !== undefined && !new RegExp(pattern).test(String(value)))
    return bilingual(`应匹配 ${pattern}`, `must match ${pattern}`);
  return undefined;
};

const wrong = (name: string, fault: BilingualText): HutongError =>
  new HutongError('HT4012', {
    field: name,
    message: bilingual(`命令参数 ${name} ${fault.zh}`, `Command parameter ${name} ${fault.en}`),
  });

const check = (
  rules: Readonly<Record<string, CommandParameter>>,
  parameters: Readonly<Record<string, unknown>>,
): void => {
  for (const [name, rule] of Object.entries(rules)) {
    const value = parameters[name];
    if (value === undefined) {
      if (rule.optional !== true) throw wrong(name, bilingual('缺失', 'is missing'));
      continue;
    }
    const fault = faultOf(value, rule);
    if (fault !== undefined) throw wrong(name, fault);
  }
  const stranger = Object.keys(parameters).find((name) => !Object.hasOwn(rules, name));
  if (stranger !== undefined) throw wrong(stranger, bilingual('不存在', 'does not exist'));
};

/** The command of a name. Throws HT4011 when the adapter has none of it. */
export function commandOf<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  name: string,
): AdapterCommand<Message, Options> {
  const { commands = {} } = adapter;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new HutongError('HT4011', {
      message: bilingual(`${adapter.id} 没有命令 ${name}`, `${adapter.id} has no command ${name}`),
      facts: { adapter: adapter.id, command: name, known: Object.keys(commands) },
    });
  return command;
}

/**
 * Checks the parameters of a command and builds its messages.
 * Throws HT4011 for an unknown command, HT4012 for a wrong parameter, HT4009 for what the protocol cannot carry.
 */
export function buildCommand<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  name: string,
  context: CommandContext<Message>,
  parameters: Readonly<Record<string, unknown>>,
  options?: Options,
): readonly Message[] {
  const command = commandOf(adapter, name);
  check(command.parameters, parameters);
  return command.build(context, parameters, options);
}
