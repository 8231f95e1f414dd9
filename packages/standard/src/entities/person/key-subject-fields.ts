import { gbT4761FamilyRelationCodes } from '../../codes/national-lists.generated.ts';
import { code, object, optional, reference, type FieldOptions } from '../../fields/define-field.ts';
import { personalAddress, personalNote, personName, phoneNumber } from '../../values/contact-fields.ts';
import { citizenIdNumber } from '../../values/identity-fields.ts';

/** Whom a record of a special group is about; the person block of GB/T 31000 stands once, on the resident. */
export const keySubject = reference('Resident', {
  zh: '居民',
  en: 'Resident',
  privacy: 'sensitive',
  requirement: 'HT-PER-017',
});

/** Another person in the life of the subject: guardian, helper, supervisor. */
export const otherPerson = (options: FieldOptions) =>
  object(
    { privacy: 'sensitive', ...options },
    {
      name: personName({ zh: '姓名', en: 'Name' }),
      phone: optional(phoneNumber({ zh: '联系方式', en: 'Phone' })),
      citizenId: optional(citizenIdNumber({ zh: '公民身份号码', en: 'Citizen id' })),
      relation: optional(code(gbT4761FamilyRelationCodes, { zh: '关系', en: 'Relation', privacy: 'personal' })),
      address: optional(personalAddress({ zh: '居住详址', en: 'Address' })),
    },
  );

/** A text about the subject. */
export const caseNote = (options: FieldOptions) => optional(personalNote({ privacy: 'sensitive', ...options }));
