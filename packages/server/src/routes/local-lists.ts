import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import type { OperationHandlers } from '../http/operation-request.ts';

/** The local lists that the platform was started with, for whoever writes to it. */
export function localListHandlers({
  localCodes,
}: Pick<Platform, 'localCodes'>): Pick<OperationHandlers, 'listLocalLists' | 'getLocalList'> {
  const lists = localCodes?.lists ?? [];
  return {
    listLocalLists: async () => ({
      items: lists.map(({ codes, ...facts }) => ({ ...facts, codeCount: codes.length })),
    }),
    getLocalList: async ({ parameters: { id } }) => {
      const found = lists.find(({ localList }) => localList === id);
      if (found === undefined) throw new HutongError('HT5003');
      return found;
    },
  };
}
