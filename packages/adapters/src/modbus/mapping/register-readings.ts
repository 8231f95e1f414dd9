import type { ModbusReplyMessage } from '../message.ts';
import type { ModbusOptions } from '../options.ts';
import { tableOfFunction, type CompiledProfile, type CompiledRegister } from '../profile/compiled-profile.ts';

/** Registers (or bits as 0 and 1) from an address on. */
interface Span {
  readonly start: number;
  readonly values: readonly number[];
}

/** A register of the profile that a reply holds, and its value; undefined when the device says that it has none. */
export interface RegisterReading {
  readonly compiled: CompiledRegister;
  readonly value: number | boolean | string | undefined;
}

/** Where the values of a read begin: as the request said, as the settings say, or where the only such read begins. */
const startOf = (
  { answers, function: code }: ModbusReplyMessage,
  count: number,
  { blocks }: CompiledProfile,
  options: ModbusOptions | undefined,
): number | undefined => {
  if (answers !== undefined && 'start' in answers) return answers.start;
  if (options?.start !== undefined) return options.start;
  const isBits = code < 3;
  const fitting = blocks.filter(
    (block) => block.function === code && (isBits ? Math.ceil(block.count / 8) * 8 : block.count) === count,
  );
  return fitting.length === 1 ? fitting[0]?.start : undefined;
};

const spanOf = (
  message: ModbusReplyMessage,
  profile: CompiledProfile,
  options: ModbusOptions | undefined,
): Span | undefined => {
  const { body } = message;
  switch (body.name) {
    case 'readCoils':
    case 'readDiscreteInputs': {
      const start = startOf(message, body.bits.length, profile, options);
      const count = message.answers !== undefined && 'count' in message.answers ? message.answers.count : undefined;
      return start === undefined ? undefined : { start, values: body.bits.slice(0, count).map(Number) };
    }
    case 'readHoldingRegisters':
    case 'readInputRegisters':
    case 'readWriteRegisters': {
      const start = startOf(message, body.registers.length, profile, options);
      return start === undefined ? undefined : { start, values: body.registers };
    }
    // An echo of a write says what stands there now.
    case 'writeCoil':
    case 'writeRegister':
      return { start: body.address, values: [Number(body.value)] };
    default:
      return undefined;
  }
};

/** The registers of a profile that a reply holds; undefined when it does not say which registers it holds. */
export function registerReadings(
  message: ModbusReplyMessage,
  profile: CompiledProfile,
  options: ModbusOptions | undefined,
): readonly RegisterReading[] | undefined {
  const span = spanOf(message, profile, options);
  if (span === undefined) return undefined;
  const { start, values } = span;
  const table = tableOfFunction[message.function];
  const readings: RegisterReading[] = [];
  for (const compiled of profile.registers) {
    const { register, words } = compiled;
    const at = register.address - start;
    if (register.table !== table || at < 0 || at + words > values.length) continue;
    const { beside } = compiled;
    const said =
      beside === undefined
        ? undefined
        : { decimals: values[(beside.decimalsAt ?? -1) - start], unit: values[(beside.unitAt ?? -1) - start] };
    readings.push({ compiled, value: compiled.read(values.slice(at, at + words), options?.wordOrder, said) });
  }
  return readings;
}
