import {
  organizationCheckCharacter,
  socialCreditCheckCharacter,
  type Building,
  type Organization,
} from '@hutong/standard';
import { createRecord, serial } from './frame.ts';
import type { Random } from './random.ts';

const bodies: readonly (readonly [string, Organization['kind']])[] = [
  ['示例社区居民委员会', 'community-committee'],
  ['示例街道办事处', 'street-office'],
  ['示例物业服务有限公司', 'property-company'],
  ['示例小区业主委员会', 'owners-committee'],
  ['示例派出所', 'police-station'],
  ['示例路消防救援站', 'fire-station'],
  ['示例社区卫生服务站', 'hospital'],
  ['示例小学', 'school'],
  ['示例幼儿园', 'school'],
  ['示例城市管理执法中队', 'urban-management'],
  ['示例志愿者协会', 'social-organization'],
  ['示例养老服务中心', 'social-organization'],
  ['示例智能科技有限公司', 'enterprise'],
  ['示例电梯维保有限公司', 'enterprise'],
  ['示例燃气服务站', 'enterprise'],
  ['示例便利店', 'merchant'],
  ['示例面馆', 'merchant'],
  ['示例药房', 'merchant'],
  ['示例书店', 'merchant'],
  ['示例五金店', 'merchant'],
  ['示例水果店', 'merchant'],
  ['示例理发店', 'merchant'],
  ['示例洗衣店', 'merchant'],
  ['示例快递驿站', 'merchant'],
  ['示例宠物店', 'merchant'],
];

/** A code with right check characters under division 990000, which is not assigned. */
const socialCreditCodeOf = (number: number): string => {
  const body = `HT${String(number).padStart(6, '0')}`;
  const first17 = `91990000${body}${organizationCheckCharacter(body)}`;
  return first17 + socialCreditCheckCharacter(first17);
};

/** The twenty-five bodies that act in the community. */
export const createOrganizations = (random: Random, buildings: readonly Building[]): Organization[] =>
  bodies.map(([name, kind], index) => {
    const building = random.pick(buildings);
    return createRecord('Organization', serial('org', index + 1, 2), {
      name,
      socialCreditCode: socialCreditCodeOf(index + 1),
      kind,
      address: `${building.address}${building.name}`,
      contactName: `示例·负责人${index + 1}`,
      contactPhone: `100-0003-00${String(index + 1).padStart(2, '0')}`,
      ...(building.position === undefined ? {} : { position: building.position }),
    });
  });
