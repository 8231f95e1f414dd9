import type { AdapterCommand, CommandContext, CommandResult } from '@hutong/adapter-kit';
import { bilingual, HutongError } from '@hutong/standard';
import { exceptionCodes } from './functions/exceptions.ts';
import type { ModbusRequest } from './functions/functions.ts';
import { heldRegisters, heldValue } from './mapping/held-registers.ts';
import type { ModbusMessage, ModbusRequestMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';
import type { CompiledProfile, CompiledRegister } from './profile/compiled-profile.ts';
import { profileOf } from './profile/find-profile.ts';

type Command = AdapterCommand<ModbusMessage, ModbusOptions>;
type Context = CommandContext<ModbusMessage>;

/** RS-485 devices answer within 100 ms, gateways and slow meters within a second. */
const patience = { timeout: 1000, retries: 2 };

const readNames = ['readCoils', 'readDiscreteInputs', 'readHoldingRegisters', 'readInputRegisters'] as const;

const unitOf = (address: string): number => {
  const unit = Number(address);
  if (!Number.isInteger(unit) || unit < 0 || unit > 255)
    throw new HutongError('HT4009', { field: 'unit', facts: { address } });
  return unit;
};

const request = (
  { address, serial, last }: Context,
  code: number,
  body: ModbusRequest,
  options: ModbusOptions | undefined,
  index = 0,
): ModbusMessage => {
  const wanted = options?.mode ?? 'auto';
  const mode = wanted === 'auto' ? (last?.mode ?? 'rtu') : wanted;
  return {
    mode,
    ...(mode === 'tcp' ? { transaction: (serial + index) & 0xffff } : {}),
    unit: unitOf(address),
    function: code,
    direction: 'request',
    body,
  };
};

const profileFor = (context: Context, options: ModbusOptions | undefined): CompiledProfile => {
  const profile = profileOf(options, unitOf(context.address));
  if (profile === undefined)
    throw new HutongError('HT4009', {
      field: 'profile',
      message: bilingual('该从站没有寄存器表', 'This unit has no profile'),
    });
  return profile;
};

const isAnswer = (message: ModbusMessage, sent: ModbusMessage): boolean =>
  message.unit === sent.unit &&
  message.function === sent.function &&
  message.transaction === sent.transaction &&
  // Without its direction an echo looks like the request it answers.
  (message.direction === 'reply' || JSON.stringify(message.body) === JSON.stringify(sent.body));

const valuesOf = (
  message: ModbusMessage,
  sent: ModbusRequestMessage,
  options: ModbusOptions | undefined,
): Readonly<Record<string, unknown>> => {
  const { name: _name, ...body } = message.body;
  const profile = profileOf(options, message.unit);
  const reply = message.direction === 'reply' ? { ...message, answers: sent.body } : undefined;
  const found = profile === undefined || reply === undefined ? undefined : heldRegisters(reply, profile, options);
  if (found === undefined || found.held.length === 0) return body;
  const { held, values } = found;
  return Object.fromEntries(held.map((one) => [one.compiled.register.name, heldValue(one, values, options)]));
};

const result = (message: ModbusMessage, sent: ModbusMessage, options?: ModbusOptions): CommandResult | undefined => {
  if (sent.direction !== 'request' || !isAnswer(message, sent)) return undefined;
  const { body } = message;
  if (body.name !== 'exception') return { status: 'done', values: valuesOf(message, sent, options) };
  const reason = exceptionCodes[body.code]?.title ?? bilingual(`异常码 ${body.code}`, `Exception ${body.code}`);
  // 5: the device works on it and will say no more; 4: it tried in vain.
  const status = body.code === 5 ? 'done' : body.code === 4 ? 'failed' : 'refused';
  return { status, reason, values: { exception: body.code } };
};

const registerParameter = {
  title: bilingual('寄存器表中的名称', 'Name in the profile'),
  type: 'text',
  minimum: 1,
} as const;
const word = (zh: string, en: string, maximum = 65_535, minimum = 0) =>
  ({ title: bilingual(zh, en), type: 'integer', minimum, maximum }) as const;

const writable = (context: Context, name: string, options: ModbusOptions | undefined): CompiledRegister => {
  const found = profileFor(context, options).registers.find(({ register }) => register.name === name);
  if (found === undefined || !found.register.writable)
    throw new HutongError('HT4009', {
      field: 'register',
      message: bilingual(`寄存器 ${name} 不可写`, `Register ${name} cannot be written`),
      facts: { register: name },
    });
  return found;
};

/** The request that sets a register of a profile, in its unit: 05, 06, or 16 for wide values. */
const writeRequest = (
  context: Context,
  name: string,
  value: number | boolean,
  options: ModbusOptions | undefined,
): ModbusMessage => {
  const compiled = writable(context, name, options);
  const { address, table } = compiled.register;
  const registers = compiled.write(value, options?.wordOrder);
  const [first = 0] = registers;
  if (table === 'coil') return request(context, 5, { name: 'writeCoil', address, value: first === 1 }, options);
  if (registers.length === 1) return request(context, 6, { name: 'writeRegister', address, value: first }, options);
  const body = { name: 'writeRegisters', start: address, count: registers.length, registers } as const;
  return request(context, 16, body, options);
};

const read: Command = {
  title: bilingual('按寄存器表读取全部', 'Read all that the profile has'),
  effect: 'read',
  clause: '6.1–6.4',
  parameters: {},
  build: (context, _parameters, options) =>
    profileFor(context, options).blocks.map(({ function: code, start, count }, index) => {
      const name = readNames[code - 1] ?? 'readHoldingRegisters';
      return request(context, code, { name, start, count }, options, index);
    }),
  result,
  ...patience,
};

const readRange: Command = {
  title: bilingual('读一段地址', 'Read a range of addresses'),
  effect: 'read',
  clause: '6.1–6.4',
  parameters: {
    function: word('功能码', 'Function', 4, 1),
    start: word('首地址', 'First address'),
    count: word('数量', 'Count', 2000, 1),
  },
  build(context, { function: code, start, count }, options) {
    const most = Number(code) < 3 ? 2000 : 125;
    if (Number(count) > most) throw new HutongError('HT4009', { field: 'count', facts: { count, maximum: most } });
    const name = readNames[Number(code) - 1] ?? 'readHoldingRegisters';
    return [request(context, Number(code), { name, start: Number(start), count: Number(count) }, options)];
  },
  result,
  ...patience,
};

const write: Command = {
  title: bilingual('写寄存器（工程值）', 'Write a register, in its unit'),
  effect: 'write',
  clause: '6.6, 6.12',
  parameters: { register: registerParameter, value: { title: bilingual('值', 'Value'), type: 'number' } },
  build: (context, { register, value }, options) => [writeRequest(context, String(register), Number(value), options)],
  result,
  ...patience,
};

const switchTo: Command = {
  title: bilingual('开关量输出', 'Switch an output'),
  effect: 'control',
  clause: '6.5',
  parameters: { register: registerParameter, on: { title: bilingual('取值', 'Value'), type: 'boolean' } },
  build: (context, { register, on }, options) => [writeRequest(context, String(register), on === true, options)],
  result,
  timeout: patience.timeout,
  retries: 0,
};

const identify: Command = {
  title: bilingual('读设备标识', 'Read the device identification'),
  effect: 'read',
  clause: '6.21',
  parameters: {},
  build: (context, _parameters, options) => [
    request(context, 43, { name: 'encapsulated', mei: 14, access: 1, object: 0 }, options),
  ],
  result,
  ...patience,
};

/** Commands to one device; what can be written, and what reading means, is in its profile. */
export const modbusCommands = { read, readRange, write, switch: switchTo, identify } as const;
