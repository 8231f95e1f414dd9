import type { Sharing } from '../privacy/sharing.ts';

/** Sharing of the name and number of whoever is responsible: who takes an event over has to know whom to call. */
export const dutyContact: Sharing = { mode: 'unconditional', upTo: 'city' };
