import { localId, observedProperty, type ObservedProperty } from '@hutong/adapter-kit';
import { codeLists, findCode, HutongError } from '@hutong/standard';
import {
  deviceProfileSchema,
  registerTypes,
  type CheckedProfile,
  type DeviceProfile,
  type ProfileRegister,
} from './device-profile.ts';
import { planReads, type ReadBlock } from './plan-reads.ts';
import { readRaw, writeRaw } from './register-value.ts';
import { registersHeld, type RegistersHeld } from './registers-held.ts';
import { scaleDecimal, scaleInteger, scaleOf, unscale } from './scale.ts';
import { unitShift } from './unit-shift.ts';
import { inWordOrder, type WordOrder } from './word-order.ts';

/** Where decimals and unit of a value stand in the same table. */
interface Beside {
  readonly decimalsAt?: number;
  readonly unitAt?: number;
}

/** What the registers beside a value say of it. */
interface Said {
  readonly decimals?: number | undefined;
  readonly unit?: number | undefined;
}

/** What a number of one word stands for: itself times `factor`, and `addend`, over `divisor`, which is rounded once. */
export interface WordScale {
  readonly signed: boolean;
  readonly factor: number;
  readonly addend: number;
  readonly divisor: number;
}

/** The value of a word. */
export function wordValue({ signed, factor, addend, divisor }: WordScale, word: number): number {
  const scaled = (signed ? (word << 16) >> 16 : word) * factor + addend;
  return divisor === 1 ? scaled : scaled / divisor;
}

/** A register of a profile, ready to read and write. */
export interface CompiledRegister {
  readonly register: ProfileRegister;
  readonly words: number;
  /** The property that it maps to, with its name behind a hyphen in the ids of its readings. */
  readonly property: ObservedProperty | undefined;
  readonly component: string | undefined;
  /** Addresses of the registers that say how the value is to be read; a reply has to hold them too. */
  readonly beside: Beside | undefined;
  /** Of a number of one word, as most registers are, in the order of its bytes that the profile says. */
  readonly word: WordScale | undefined;
  /**
   * Value of the registers from `at` on, in the unit of the property, else of the register; undefined when they say that
   * there is none.
   */
  read(
    registers: readonly number[],
    order?: WordOrder,
    said?: Said,
    at?: number,
  ): number | boolean | string | undefined;
  /** Registers of a value in the unit of the register. Throws HT4009. */
  write(value: number | boolean, order?: WordOrder): readonly number[];
}

/** A profile with its registers compiled and its requests planned. */
export interface CompiledProfile {
  readonly profile: CheckedProfile;
  readonly registers: readonly CompiledRegister[];
  readonly blocks: readonly ReadBlock[];
  readonly heldBy: RegistersHeld<CompiledRegister>;
}

const wrong = (profile: string, register: string, reason: string, facts: object): HutongError =>
  new HutongError('HT4006', {
    field: `profile.${register}`,
    message: {
      zh: `寄存器表 ${profile} 的 ${register}：${reason}`,
      en: `Register ${register} of profile ${profile}: ${reason}`,
    },
    facts: { ...facts },
  });

const hexOf = (registers: readonly number[]): string =>
  registers.map((register) => register.toString(16).toUpperCase().padStart(4, '0')).join('');

const shiftOf = (profile: string, { name, mapsTo }: ProfileRegister, unit: string | undefined): number => {
  if (mapsTo === undefined) return 0;
  const property = findCode(codeLists['ht-observed-property'], mapsTo.property);
  if (property === undefined) throw wrong(profile, name, 'unknown property', { property: mapsTo.property });
  const target = property.attributes?.['unit'];
  if (target === undefined || target === '' || unit === undefined) return 0;
  const shift = unitShift(unit, target);
  if (shift === undefined) throw wrong(profile, name, 'unit does not convert', { unit, target });
  return shift;
};

/** The address of a register that another one refers to by name. */
const addressOf = ({ id, registers }: CheckedProfile, { name, table }: ProfileRegister, other: string): number => {
  const found = registers.find((one) => one.name === other && one.table === table);
  if (found === undefined || registerTypes[found.type] !== 1)
    throw wrong(id, name, 'refers to no register of one word in its table', { register: other });
  return found.address;
};

const besideOf = (profile: CheckedProfile, register: ProfileRegister): Beside | undefined => {
  const { decimalsFrom, unitFrom } = register;
  if (decimalsFrom === undefined && unitFrom === undefined) return undefined;
  return {
    ...(decimalsFrom === undefined ? {} : { decimalsAt: addressOf(profile, register, decimalsFrom) }),
    ...(unitFrom === undefined ? {} : { unitAt: addressOf(profile, register, unitFrom.register) }),
  };
};

/** Most decimals that a register can ask for. */
const mostDecimals = 9;

/** The bytes of a word stand as they do on the line. */
const isInOrder = (order: WordOrder): boolean => order === 'ABCD' || order === 'CDAB';

function compileRegister(profile: CheckedProfile, register: ProfileRegister): CompiledRegister {
  const { name, type, bit, noValue, mapsTo, minimum = -Infinity, maximum = Infinity } = register;
  const words = type === 'text' ? (register.words ?? 0) : registerTypes[type];
  if (words === 0) throw wrong(profile.id, name, 'a text needs words', { type });
  const usual = register.wordOrder ?? profile.wordOrder;
  const scale = scaleOf(register.scale, register.offset);
  const ownShift = shiftOf(profile.id, register, register.unit);
  const beside = besideOf(profile, register);
  const shifts = new Map(
    Object.entries(register.unitFrom?.units ?? {}).map(([code, unit]) => [
      Number(code),
      shiftOf(profile.id, register, unit),
    ]),
  );
  /** The power of ten to the value; undefined when the registers beside it do not say it. */
  const shiftBy = ({ decimals, unit }: Said): number | undefined => {
    const base = beside?.unitAt === undefined ? ownShift : shifts.get(unit ?? -1);
    const places = beside?.decimalsAt === undefined ? 0 : decimals;
    return base === undefined || places === undefined || places > mostDecimals ? undefined : base - places;
  };
  const isBit = type === 'boolean' || bit !== undefined;
  const isFloat = type === 'float32' || type === 'float64';
  const divisor = 10 ** (scale.places - ownShift);
  // Powers of ten up to 10^22 are exact, so such a quotient is rounded once.
  const isExact = divisor >= 1 && divisor <= 1e22;
  const isNumber = type === 'uint16' || type === 'int16';
  const isPlain = bit === undefined && noValue === undefined && beside === undefined;
  const isWord = isNumber && isExact && isPlain && isInOrder(usual);
  const word = isWord ? { ...scale, divisor, signed: type === 'int16' } : undefined;
  const readWide = (
    all: readonly number[],
    wanted: WordOrder,
    said: Said | undefined,
    at: number,
  ): number | boolean | string | undefined => {
    const order = type === 'boolean' ? 'ABCD' : wanted;
    const registers = all.slice(at, at + words);
    if (noValue !== undefined && noValue.includes(hexOf(inWordOrder(registers, order)))) return undefined;
    const raw = readRaw(type, registers, order);
    if (raw === undefined || typeof raw === 'string') return raw;
    if (isBit) return ((Number(raw) >> (bit ?? 0)) & 1) === 1 ? mapsTo?.invert !== true : mapsTo?.invert === true;
    const shift = beside === undefined ? ownShift : shiftBy(said ?? {});
    if (shift === undefined) return undefined;
    return isFloat && typeof raw === 'number' ? scaleDecimal(scale, raw, shift) : scaleInteger(scale, raw, shift);
  };
  const refuse = (value: unknown): HutongError => new HutongError('HT4009', { field: name, facts: { value } });
  return {
    register,
    words,
    property: mapsTo === undefined ? undefined : observedProperty(mapsTo.property, `-${localId(name)}`),
    component: mapsTo?.component,
    beside,
    word,
    read: (all, wanted = usual, said, at = 0) =>
      word !== undefined && isInOrder(wanted) ? wordValue(word, all[at] ?? 0) : readWide(all, wanted, said, at),
    write(value, order = usual) {
      if (bit !== undefined && type !== 'boolean') throw refuse(value);
      if (isBit) return [(value === true || value === 1) !== (mapsTo?.invert === true) ? 1 : 0];
      // How the device would read it back is not known here.
      if (beside !== undefined) throw refuse(value);
      if (typeof value !== 'number' || value < minimum || value > maximum) throw refuse(value);
      const raw = isFloat ? (value - register.offset) / register.scale : unscale(scale, value);
      const registers = raw === undefined ? undefined : writeRaw(type, raw, order);
      if (registers === undefined) throw refuse(value);
      return registers;
    },
  };
}

const compiled = new WeakMap<DeviceProfile, CompiledProfile>();

/** Checks a profile and makes it ready. Throws HT4006 with the place of what is wrong. */
export function compileProfile(input: DeviceProfile): CompiledProfile {
  const known = compiled.get(input);
  if (known !== undefined) return known;
  const result = deviceProfileSchema.safeParse(input);
  if (!result.success) {
    const [issue] = result.error.issues;
    const pointer = `/${(issue?.path ?? []).join('/')}`;
    const reason = issue?.message ?? '';
    throw new HutongError('HT4006', {
      field: 'profile',
      pointer,
      message: { zh: `寄存器表不合规：${pointer} ${reason}`, en: `The profile is not valid: ${pointer} ${reason}` },
    });
  }
  const profile = result.data;
  const registers = profile.registers.map((register) => compileRegister(profile, register));
  const ready = { profile, registers, blocks: planReads(registers, profile.reading), heldBy: registersHeld(registers) };
  compiled.set(input, ready);
  return ready;
}
