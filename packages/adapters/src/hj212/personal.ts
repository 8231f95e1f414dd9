import type { PersonalFields, PersonalRule } from '@hutong/adapter-kit';

/** A new password is a data item like any other (command 1072). */
const newPassword: PersonalRule = (value, holder) =>
  Array.isArray(holder) && holder[0] === 'NewPW' && holder[1] === value ? 'text' : undefined;

/** Passwords; a station is a thing, and its pollutants are public. */
export const hj212Personal: PersonalFields = { PW: 'text', content: newPassword };
