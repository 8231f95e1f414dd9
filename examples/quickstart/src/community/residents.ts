import { citizenIdCheckCharacter, type Occupancy, type Resident } from '@hutong/standard';
import { createRecord, exportDay, serial } from './frame.ts';
import type { Dwelling } from './houses.ts';
import type { Random } from './random.ts';

const surnames = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗');
const givenNames = Array.from('安平和顺宁康乐明清文远志新春秋松柏竹兰梅');
const exportYear = Number(exportDay.slice(0, 4));

type Sex = '1' | '2';
interface Person {
  readonly sex: Sex;
  readonly from: number;
  readonly to: number;
}

const person = (sex: Sex, from: number, to: number): Person => ({ sex, from, to });
const householdOf = (random: Random): Person[] => {
  const lot = random.between(1, 100);
  const one: Sex = random.chance(50) ? '1' : '2';
  if (lot <= 7) return [person(random.chance(35) ? '1' : '2', 68, 92)];
  if (lot <= 18) return [person(one, 23, 55)];
  if (lot <= 38) return [person('1', 25, 60), person('2', 25, 60)];
  if (lot <= 48) return [person('1', 62, 85), person('2', 60, 84)];
  if (lot <= 80) return [person('1', 28, 48), person('2', 27, 46), person(one, 1, 19)];
  const children = random.chance(45) ? [person(one, 1, 17), person('2', 1, 17)] : [person(one, 1, 17)];
  return [person('1', 30, 48), person('2', 28, 46), ...children, person('2', 58, 80)];
};

/**
 * A number with a right check character that nobody can hold: no province starts with 99, and read as the number of a
 * foreigner's permanent residence it would name region 90 and country 000, which do not exist either.
 */
const citizenIdOf = (birthDate: string, order: number): string => {
  const first17 = `990000${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return first17 + citizenIdCheckCharacter(first17);
};

const two = (value: number): string => String(value).padStart(2, '0');

const educationOf = (random: Random, age: number): string =>
  age > 65 ? random.pick(['61', '71', '81']) : random.pick(['21', '31', '41', '61', '71']);

/** Residents and the dwellings they live in. */
export interface Population {
  readonly residents: readonly Resident[];
  readonly occupancies: readonly Occupancy[];
  /** Elderly persons living alone, with their dwelling. */
  readonly livingAlone: readonly { readonly resident: Resident; readonly dwelling: Dwelling }[];
}

/** Fills dwellings with households until `count` residents live in the community. */
export function createPopulation(random: Random, dwellings: readonly Dwelling[], count: number): Population {
  const residents: Resident[] = [];
  const occupancies: Occupancy[] = [];
  const livingAlone: { resident: Resident; dwelling: Dwelling }[] = [];
  const orders = new Map<string, number>();
  for (const dwelling of dwellings) {
    if (random.chance(2)) continue;
    const members = householdOf(random);
    const tenants = random.chance(22);
    const surname = random.pick(surnames);
    for (const [position, { sex, from, to }] of members.entries()) {
      if (residents.length === count) break;
      const age = random.between(from, to);
      const birthDate = `${exportYear - 1 - age}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
      const order = (orders.get(birthDate + sex) ?? (sex === '1' ? -1 : 0)) + 2;
      orders.set(birthDate + sex, order);
      const number = residents.length + 1;
      const alone = members.length === 1;
      const resident = createRecord('Resident', serial('r', number, 4), {
        name: `示例·${position === 0 || age < 25 ? surname : random.pick(surnames)}某${random.pick(givenNames)}`,
        ...(random.chance(96) ? { citizenId: citizenIdOf(birthDate, order) } : {}),
        populationType: tenants ? '02' : '01',
        sex,
        birthDate,
        ethnicity: random.chance(97) ? '01' : '03',
        maritalStatus: age < 23 ? '10' : alone ? (age > 60 ? '30' : '10') : '20',
        ...(age < 18 ? {} : { education: educationOf(random, age) as NonNullable<Resident['education']> }),
        ...(age < 14 ? {} : { phone: `100-0000-${String(number).padStart(4, '0')}` }),
        householdConsistency: tenants ? '02' : '01',
        ...(alone ? { livesAlone: true } : {}),
      });
      residents.push(resident);
      if (alone && age >= 68) livingAlone.push({ resident, dwelling });
      const movedIn = `${random.between(tenants ? 2021 : 2012, 2025)}-${two(random.between(1, 12))}-01`;
      occupancies.push(
        createRecord('Occupancy', serial('o', number, 4), {
          resident: resident.id,
          house: dwelling.house.id,
          role: position > 0 ? 'family' : tenants ? 'tenant' : 'owner',
          // Children live here from their birth on.
          since: movedIn < birthDate ? birthDate : movedIn,
        }),
      );
    }
  }
  return { residents, occupancies, livingAlone };
}
