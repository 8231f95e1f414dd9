import type { CompiledProfile, CompiledRegister } from './profile/compiled-profile.ts';
import type { RegisterTable } from './profile/device-profile.ts';

/** The registers and coils of a device. What was never set is not there. */
export class RegisterBank {
  private readonly tables: Readonly<Record<RegisterTable, Map<number, number>>> = {
    coil: new Map(),
    discrete: new Map(),
    holding: new Map(),
    input: new Map(),
  };
  private readonly profile: CompiledProfile;

  /** A bank that has all addresses of the plan of its profile, gaps included, at 0. */
  constructor(profile: CompiledProfile) {
    this.profile = profile;
    const tables = { 1: 'coil', 2: 'discrete', 3: 'holding', 4: 'input' } as const;
    for (const { function: code, start, count } of profile.blocks)
      this.write(tables[code], start, Array(count).fill(0));
  }

  /** Sets a register of the profile, in the unit of the profile. Throws HT4009 when it cannot hold the value. */
  set(name: string, value: number | boolean): void {
    const found = this.find(name);
    if (found !== undefined) this.write(found.register.table, found.register.address, found.write(value));
  }

  /** Values from an address on; undefined when one of them is not there. */
  read(table: RegisterTable, start: number, count: number): number[] | undefined {
    const values: number[] = [];
    for (let address = start; address < start + count; address++) {
      const value = this.tables[table].get(address);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }

  /** Whether all these addresses may be written from the line. */
  isWritable(table: RegisterTable, start: number, count: number): boolean {
    const writable = this.profile.registers.filter(({ register }) => register.table === table && register.writable);
    return Array.from({ length: count }, (_, index) => start + index).every((address) =>
      writable.some(({ register, words }) => address >= register.address && address < register.address + words),
    );
  }

  write(table: RegisterTable, start: number, values: readonly number[]): void {
    values.forEach((value, index) => this.tables[table].set(start + index, value));
  }

  private find(name: string): CompiledRegister | undefined {
    return this.profile.registers.find(({ register }) => register.name === name);
  }
}
