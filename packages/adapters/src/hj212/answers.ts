import { answerFlag, flagParts } from './items/flag.ts';
import type { Hj212Group, Hj212Message } from './message.ts';

/**
 * An answer to a message: same QN, password and station, system type 91. The 2005 edition has no QN in the header of
 * 9013 and 9014 and carries it in CP.
 */
export function answerTo(message: Hj212Message, CN: string, content: readonly Hj212Group[] = []): Hj212Message {
  const { QN, PW, MN, flag } = message;
  const inContent = flagParts(flag ?? 0).version === 0 && (CN === '9013' || CN === '9014') && QN !== undefined;
  return {
    ...(QN === undefined || inContent ? {} : { QN }),
    ST: '91',
    CN,
    ...(PW === undefined ? {} : { PW }),
    ...(MN === undefined ? {} : { MN }),
    flag: answerFlag(flag),
    content: inContent ? [[['QN', QN]], ...content] : content,
  };
}
