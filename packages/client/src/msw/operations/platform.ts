import { maximumBatch } from '@hutong/contract';
import { HutongError, specVersion } from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';

/** The platform about itself, and its clock. */
export const platformHandlers: Pick<MockHandlers, 'getPlatform' | 'setClock'> = {
  getPlatform: ({ state }) => ({
    name: 'HuTong mock platform',
    version: '0.0.0',
    specVersion,
    now: state.time(),
    sandbox: true,
    maximumBatch,
  }),
  setClock({ state, body }) {
    const now = Date.parse(body.now);
    if (now < state.now) throw new HutongError('HT5007');
    state.now = now;
    return { now: state.time() };
  },
};
