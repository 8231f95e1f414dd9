import type { MappingContext, MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { deviceAt, observation } from '../../mapping/observation.ts';
import type { ModbusMessage, ModbusReplyMessage } from '../message.ts';
import type { ModbusOptions } from '../options.ts';
import { tableOfFunction, type CompiledProfile } from '../profile/compiled-profile.ts';
import { profileOf } from '../profile/find-profile.ts';

const channel = 'modbus';
const nothing: MappingResult = { records: [], lost: [] };

/** Registers (or bits as 0 and 1) from an address on. */
interface Span {
  readonly start: number;
  readonly values: readonly number[];
}

const numbers = (bits: readonly boolean[]): readonly number[] => bits.map(Number);

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
      return start === undefined ? undefined : { start, values: numbers(body.bits.slice(0, count)) };
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

/**
 * Replies to readings of the device, by its profile, at the time of receipt. What the profile has no property for, and
 * registers without a request or a profile, are named as lost.
 */
export function mapModbus(message: ModbusMessage, context: MappingContext, options?: ModbusOptions): MappingResult {
  if (message.direction === 'request') return nothing;
  const { unit, function: code, body } = message;
  if (body.name === 'exception') return { records: [], lost: [`exception ${body.code} of function ${code}`] };
  const profile = profileOf(options, unit);
  const span = profile === undefined ? undefined : spanOf(message, profile, options);
  if (profile === undefined || span === undefined) return { records: [], lost: [body.name] };
  const table = tableOfFunction[code];
  const address = String(unit);
  const device = deviceAt(context, channel, address);
  const observedAt = formatDateTime(context.receivedAt);
  const records: HutongRecord[] = [];
  const lost: string[] = [];
  for (const compiled of profile.registers) {
    const { register, words } = compiled;
    const at = register.address - span.start;
    if (register.table !== table || at < 0 || at + words > span.values.length) continue;
    const { name, mapsTo } = register;
    const value = compiled.read(span.values.slice(at, at + words), options?.wordOrder);
    if (mapsTo === undefined) lost.push(name);
    else if (value === undefined) lost.push(`${name} not available`);
    else
      records.push(
        observation(context, channel, device, `${address}-${context.receivedAt}-${name}`, {
          property: mapsTo.property,
          value,
          observedAt,
          ...(mapsTo.component === undefined ? {} : { component: mapsTo.component }),
        }),
      );
  }
  return { records, lost };
}
