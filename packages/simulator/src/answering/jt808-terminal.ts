import { terminalAddress, type Jt808Message } from '@hutong/adapters/jt808';
import type { Answering, AnsweringOptions } from './answering.ts';

/** Messages to which a terminal owes its general acknowledgement. */
const answers: readonly number[] = [0x8001, 0x8100, 0x8003, 0x8004, 0x8800];

/** A JT/T 808 terminal with a display: it shows texts, and says of everything else that it does not support it. */
export function jt808Terminal({ address }: Pick<AnsweringOptions, 'address'>): Answering<Jt808Message> {
  const texts: unknown[] = [];
  let serial = 0;
  return {
    state: { texts },
    answer(message) {
      const { id, body, part: _part, ...header } = message;
      if (id < 0x8000 || answers.includes(id) || terminalAddress(message.phone) !== terminalAddress(address)) return [];
      const isText = body.name === 'text';
      if (isText) texts.push(body.text);
      serial = (serial + 1) & 0xffff;
      const acknowledgement = {
        name: 'terminalAcknowledgement',
        serial: message.serial,
        id,
        result: isText ? 0 : 3,
      } as const;
      return [{ ...header, id: 0x0001, serial, body: acknowledgement }];
    },
  };
}
