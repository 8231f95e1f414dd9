import type { PersonalFields } from '@hutong/adapter-kit';

/** A meter's address names a thing. Bytes without a layout may hold anything. */
export const cjt188Personal: PersonalFields = {
  'data.raw': 'bytes',
  'payload.raw': 'bytes',
  'payload.rest': 'bytes',
  surplus: 'bytes',
};
