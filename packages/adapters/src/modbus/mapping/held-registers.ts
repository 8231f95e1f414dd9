import type { ModbusReplyMessage } from '../message.ts';
import type { ModbusOptions } from '../options.ts';
import { wordValue, type CompiledProfile, type CompiledRegister } from '../profile/compiled-profile.ts';
import type { HeldRegister } from '../profile/registers-held.ts';

/** Registers (or bits as 0 and 1) from an address on, and those of a profile among them, each with its place. */
export interface HeldRegisters {
  readonly start: number;
  readonly values: readonly number[];
  readonly held: readonly HeldRegister<CompiledRegister>[];
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

const held = (
  { heldBy }: CompiledProfile,
  code: number,
  start: number | undefined,
  values: readonly number[],
): HeldRegisters | undefined =>
  start === undefined ? undefined : { start, values, held: heldBy(code, start, values.length) };

/** The registers of a profile that a reply holds; undefined when it does not say which registers it holds. */
export function heldRegisters(
  message: ModbusReplyMessage,
  profile: CompiledProfile,
  options: ModbusOptions | undefined,
): HeldRegisters | undefined {
  const { body, function: code } = message;
  switch (body.name) {
    case 'readCoils':
    case 'readDiscreteInputs': {
      const start = startOf(message, body.bits.length, profile, options);
      const count = message.answers !== undefined && 'count' in message.answers ? message.answers.count : undefined;
      return held(profile, code, start, body.bits.slice(0, count).map(Number));
    }
    case 'readHoldingRegisters':
    case 'readInputRegisters':
    case 'readWriteRegisters': {
      const start = startOf(message, body.registers.length, profile, options);
      return held(profile, code, start, body.registers);
    }
    // An echo of a write says what stands there now.
    case 'writeCoil':
    case 'writeRegister':
      return held(profile, code, body.address, [Number(body.value)]);
    default:
      return undefined;
  }
}

/** The value of a register of a reply; undefined when the device says that it has none. */
export function heldValue(
  { compiled, at }: HeldRegister<CompiledRegister>,
  values: readonly number[],
  options: ModbusOptions | undefined,
): ReturnType<CompiledRegister['read']> {
  const { beside, register, word } = compiled;
  if (word !== undefined && options?.wordOrder === undefined) return wordValue(word, values[at] ?? 0);
  if (beside === undefined) return compiled.read(values, options?.wordOrder, undefined, at);
  const start = register.address - at;
  const said = { decimals: values[(beside.decimalsAt ?? -1) - start], unit: values[(beside.unitAt ?? -1) - start] };
  return compiled.read(values, options?.wordOrder, said, at);
}
