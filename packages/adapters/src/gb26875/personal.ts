import type { PersonalFields } from '@hutong/adapter-kit';

/** Operators, and free texts, which may name the household of a detector. Bytes without a layout may hold anything. */
export const gb26875Personal: PersonalFields = {
  operator: 'number',
  description: 'text',
  configuration: 'text',
  'configuration.text': 'text',
  'unit.raw': 'bytes',
  surplus: 'bytes',
};
