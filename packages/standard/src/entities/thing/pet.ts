import { htPetKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A pet of a resident, with the registration of dogs. */
export const Pet = defineEntity({
  type: 'Pet',
  element: 'thing',
  title: { zh: '宠物', en: 'Pet' },
  description: { zh: '居民饲养的宠物，含犬只登记', en: 'A pet of a resident, with the registration of dogs' },
  matchKey: ['registrationNumber'],
  fields: () => ({
    kind: code(htPetKindCodes, { zh: '种类', en: 'Kind', requirement: 'HT-DEV-012' }),
    name: optional(text({ zh: '名字', en: 'Name', maxLength: 50, privacy: 'personal' })),
    breed: optional(text({ zh: '品种', en: 'Breed', maxLength: 50 })),
    large: optional(flag({ zh: '是否大型犬', en: 'Large dog' })),
    registrationNumber: optional(
      text({ zh: '登记证号', en: 'Registration number', maxLength: 64, privacy: 'personal' }),
    ),
    registeredOn: optional(date({ zh: '登记日期', en: 'Registered on' })),
    chipNumber: optional(text({ zh: '芯片号', en: 'Chip number', pattern: '^[0-9]{15}$', privacy: 'personal' })),
    vaccinatedOn: optional(date({ zh: '免疫日期', en: 'Vaccinated on' })),
    owner: reference('Resident', { zh: '饲养人', en: 'Keeper', privacy: 'personal', requirement: 'HT-DEV-013' }),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    photos: optional(attachments({ zh: '照片', en: 'Pictures' })),
  }),
  example: exampleRecord('Pet', 'pet-0001', {
    kind: 'dog',
    breed: '中华田园犬',
    large: false,
    owner: exampleId('Resident', 'r-000001'),
    vaccinatedOn: '2025-10-01',
  }),
});

/** A record of type `Pet`. */
export type Pet = RecordOf<typeof Pet>;
