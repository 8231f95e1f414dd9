import type { Observation } from '@hutong/standard';

/** Data flags of HJ 212-2017, table 8: only N is a good value. */
export const qualities: Readonly<Record<string, Observation['quality']>> = {
  N: 'good',
  F: 'bad',
  M: 'maintenance',
  S: 'substituted',
  D: 'bad',
  C: 'maintenance',
  T: 'bad',
  B: 'bad',
};
