import type { PersonalFields, PersonalRule } from '@hutong/adapter-kit';

/** The number under which a household is a customer. */
const customerNumber: PersonalRule = (_value, holder) =>
  'di' in holder && holder.di === '0400040E' ? 'digits' : undefined;

/** Passwords, operators and the customer; a meter's address names a thing. Bytes without a layout may hold anything. */
export const dlt645Personal: PersonalFields = {
  'authority.password': 'digits',
  operator: 'digits',
  'data.old': 'digits',
  'data.new': 'digits',
  'data.value': customerNumber,
  'data.raw': 'bytes',
  surplus: 'bytes',
};
