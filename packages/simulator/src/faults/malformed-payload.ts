import { bilingual } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

/** The message is cut off in its middle, so that it is no JSON. */
export const malformedPayload: RecordFault = {
  name: 'malformed-payload',
  title: bilingual('负载损坏', 'Broken payload'),
  target: 'record',
  create:
    ({ random }) =>
    (emission) => {
      const whole = new TextEncoder().encode(JSON.stringify(emission.record));
      return [{ ...emission, payload: whole.slice(0, random.integer(1, whole.length - 1)) }];
    },
};
