import { object, optional, type FieldOptions } from '../fields/define-field.ts';
import { personName, phoneNumber } from './contact-fields.ts';
import { identityDocument } from './identity-fields.ts';

/** A person who answers for an organization: name, phone, identity document. */
export const responsiblePerson = (options: FieldOptions) =>
  object(options, {
    name: personName({ zh: '姓名', en: 'Name' }),
    phone: optional(phoneNumber({ zh: '联系方式', en: 'Phone' })),
    document: optional(identityDocument({ zh: '证件', en: 'Identity document' })),
  });
