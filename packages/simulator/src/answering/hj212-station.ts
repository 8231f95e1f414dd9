import { commandOf, flagParts, hj212, type Hj212Group, type Hj212Message } from '@hutong/adapters/hj212';
import type { Answering, AnsweringOptions } from './answering.ts';

/** Data that the station has, by command. */
const kinds: Readonly<Record<string, string>> = { '2011': 'air', '2061': 'air-hour' };

/** What the settings of the station are called in CP, by the command that asks for them and the one that sets them. */
const settings: Readonly<Record<string, string>> = {
  '1011': 'SystemTime',
  '1012': 'SystemTime',
  '1061': 'RtdInterval',
  '1062': 'RtdInterval',
  '1063': 'MinInterval',
  '1064': 'MinInterval',
};

/**
 * An HJ 212 air station that can be asked: it takes a request with 9011, sends the data or the setting, and tells the
 * result with 9012. Requests with another password or station number are refused in the words of the protocol.
 */
export function hj212Station({
  address,
  now,
  random,
  password = '123456',
}: AnsweringOptions & { readonly password?: string }): Answering<Hj212Message> {
  const session = hj212.session?.({ now }, { role: 'station' });
  const values: Record<string, string> = { RtdInterval: '30', MinInterval: '10' };
  const answerTo = ({ QN, PW, MN, flag = 4 }: Hj212Message, CN: string, group: Hj212Group): Hj212Message => ({
    ...(QN === undefined ? {} : { QN }),
    ST: '91',
    CN,
    ...(PW === undefined ? {} : { PW }),
    ...(MN === undefined ? {} : { MN }),
    flag: flag & 0xfc,
    content: [group],
  });
  /** What stands between 9011 and 9012. */
  const content = (message: Hj212Message): readonly Hj212Message[] => {
    const { CN = '', QN } = message;
    const kind = kinds[CN];
    if (kind !== undefined) return [hj212.simulate?.(kind, { address, now: now(), random }) as Hj212Message];
    const key = settings[CN];
    if (key === undefined || commandOf(CN, message.flag)?.kind !== 'request') return [];
    return [
      {
        ...answerTo(message, CN, [[key, values[key] ?? '']]),
        ST: message.ST ?? '22',
        ...(QN === undefined ? {} : { QN }),
      },
    ];
  };
  return {
    state: values,
    answer(message) {
      const info = commandOf(message.CN, message.flag);
      if (info?.kind === 'answer' || session === undefined) return [];
      const refuse = (code: string): readonly Hj212Message[] =>
        flagParts(message.flag ?? 0).needAck ? [answerTo(message, '9011', [['QnRtn', code]])] : [];
      if (message.MN !== address) return refuse('4');
      if (message.PW !== password) return refuse('3');
      const { replies } = session.receive(message);
      const key = settings[message.CN ?? ''];
      if (info?.kind === 'setting' && key !== undefined)
        for (const [name, value] of message.content.flat()) if (name === key) values[key] = value;
      if (info?.kind !== 'data' && info?.kind !== 'request') return replies;
      const said = content(message);
      const result = said.length === 0 ? '100' : '1';
      return [...replies, ...said, answerTo(message, '9012', [['ExeRtn', result]])];
    },
  };
}
