import type { PersonalFields } from '@hutong/adapter-kit';

/** Registers are numbers of things. Bytes of functions without a layout may hold anything. */
export const modbusPersonal: PersonalFields = { 'body.raw': 'bytes' };
