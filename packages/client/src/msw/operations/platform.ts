import { maximumBatch } from '@hutong/contract';
import { HutongError, specVersion } from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';

/** The platform about itself, and its clock. */
export const platformHandlers: Pick<MockHandlers, 'getPlatform' | 'setClock' | 'listLocalLists' | 'getLocalList'> = {
  getPlatform: ({ state }) => ({
    name: 'HuTong mock platform',
    version: '0.0.0',
    specVersion,
    now: state.time(),
    sandbox: true,
    maximumBatch,
  }),
  listLocalLists: ({ state }) => ({
    items: state.localLists.map(({ codes, ...facts }) => ({ ...facts, codeCount: codes.length })),
  }),
  getLocalList({ state, parameters: { id } }) {
    const found = state.localLists.find(({ localList }) => localList === id);
    if (found === undefined) throw new HutongError('HT5003');
    return found;
  },
  setClock({ state, body }) {
    const now = Date.parse(body.now);
    if (now < state.now) throw new HutongError('HT5007');
    state.now = now;
    return { now: state.time() };
  },
};
