import { bilingual, formatUrn, HutongError, parseUrn } from '@hutong/standard';
import type { Step } from '../compile/problem.ts';
import { decodeLocalId, encodeLocalId } from '../values/local-id.ts';
import { textOf } from '../values/text-of.ts';

const noUrn = bilingual('不是本系统的标识', 'is no id of this system');
const noLocal = bilingual('不能用作标识', 'cannot be used as an id');

/** Makes the global id of a record of a type from its local id, and gets the local id back. */
export const urnStep = (type: string, system: string): Step => {
  // Rows of one building, one device or one household stand together.
  let last: unknown;
  let lastUrn = '';
  return {
    forward: (value, refuse) => {
      if (value === last && lastUrn !== '') return lastUrn;
      try {
        lastUrn = formatUrn(type, system, encodeLocalId(textOf(value)));
        last = value;
        return lastUrn;
      } catch (error) {
        if (HutongError.isInstance(error)) return refuse({ code: 'HT9003', rule: noLocal });
        throw error;
      }
    },
    backward: (value, refuse) => {
      const parts = parseUrn(textOf(value));
      const local = parts === undefined || parts.system !== system ? undefined : decodeLocalId(parts.localId);
      return local ?? refuse({ code: 'HT9003', rule: noUrn });
    },
  };
};
