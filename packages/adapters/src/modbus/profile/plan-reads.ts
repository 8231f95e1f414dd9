import type { CheckedProfile, ProfileRegister, RegisterTable } from './device-profile.ts';

/** One request that reads several registers of a profile. */
export interface ReadBlock {
  readonly function: 1 | 2 | 3 | 4;
  readonly start: number;
  readonly count: number;
}

const functionOfTable: Readonly<Record<RegisterTable, ReadBlock['function']>> = {
  coil: 1,
  discrete: 2,
  holding: 3,
  input: 4,
};

interface Place {
  readonly register: ProfileRegister;
  readonly words: number;
}

/**
 * As few requests as read all registers: neighbours go together, over a gap that the device allows, up to the longest
 * request. A value is never cut in two.
 */
export function planReads(places: readonly Place[], { maximum, gap }: CheckedProfile['reading']): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (const table of Object.keys(functionOfTable) as RegisterTable[]) {
    const own = places
      .filter(({ register }) => register.table === table)
      .map(({ register, words }) => ({ from: register.address, to: register.address + words }))
      .sort((left, right) => left.from - right.from || left.to - right.to);
    let open: { from: number; to: number } | undefined;
    const close = (): void => {
      if (open !== undefined)
        blocks.push({ function: functionOfTable[table], start: open.from, count: open.to - open.from });
    };
    for (const { from, to } of own) {
      if (open !== undefined && from <= open.to + gap && Math.max(to, open.to) - open.from <= maximum) {
        open.to = Math.max(to, open.to);
        continue;
      }
      close();
      open = { from, to };
    }
    close();
  }
  return blocks;
}
