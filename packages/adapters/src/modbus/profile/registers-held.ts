import type { ProfileRegister, RegisterTable } from './device-profile.ts';

/** Tables of the functions that read and write them. */
const tableOfFunction: Readonly<Record<number, RegisterTable>> = {
  1: 'coil',
  2: 'discrete',
  3: 'holding',
  4: 'input',
  5: 'coil',
  6: 'holding',
  15: 'coil',
  16: 'holding',
  23: 'holding',
};

interface Place {
  readonly register: ProfileRegister;
  readonly words: number;
}

/** A register whose words stand from `at` on in the values of a reply. */
export interface HeldRegister<Compiled> {
  readonly compiled: Compiled;
  readonly at: number;
}

/** The registers that a reply of a function holds: `count` of them from `start` on. */
export type RegistersHeld<Compiled> = (code: number, start: number, count: number) => readonly HeldRegister<Compiled>[];

const mostKept = 256;

/** Looks for the registers of a reply; the same few requests come again and again, so what was found is kept. */
export function registersHeld<Compiled extends Place>(registers: readonly Compiled[]): RegistersHeld<Compiled> {
  const known = new Map<number, readonly HeldRegister<Compiled>[]>();
  // Devices of one kind are polled one after the other, with the same request.
  let lastKey = -1;
  let last: readonly HeldRegister<Compiled>[] = [];
  const find = (key: number, code: number, start: number, count: number): readonly HeldRegister<Compiled>[] => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const table = tableOfFunction[code];
    const held = registers
      .map((compiled) => ({ compiled, at: compiled.register.address - start }))
      .filter(({ compiled, at }) => compiled.register.table === table && at >= 0 && at + compiled.words <= count);
    if (known.size >= mostKept) known.clear();
    known.set(key, held);
    return held;
  };
  return (code, start, count) => {
    // A number that is small for nearly every read: registers begin below 65,536, and a reply holds 2000 bits at most.
    const key = (start * 2048 + count) * 32 + code;
    if (key !== lastKey) {
      last = find(key, code, start, count);
      lastKey = key;
    }
    return last;
  };
}
