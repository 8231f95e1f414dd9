import { jt808, terminalAddress, type Jt808Message, type Parameter } from '@hutong/adapters/jt808';
import type { Answering, AnsweringOptions } from './answering.ts';

/** Messages to which a terminal owes its general acknowledgement. */
const answers: readonly number[] = [0x8001, 0x8100, 0x8003, 0x8004, 0x8800];

type Bodies = readonly (readonly [id: number, body: Jt808Message['body']])[];

/**
 * A JT/T 808 terminal with a display: it shows texts, keeps parameters, says where it is and what it is, and says of
 * everything else that it does not support it.
 */
export function jt808Terminal({
  address,
  now = () => Date.now(),
  random = () => 0.5,
}: Pick<AnsweringOptions, 'address'> & Partial<AnsweringOptions>): Answering<Jt808Message> {
  const texts: unknown[] = [];
  const parameters = new Map<number, Parameter>([
    [0x01, { id: 0x01, value: 60 }],
    [0x29, { id: 0x29, value: 30 }],
    [0x55, { id: 0x55, value: 100 }],
  ]);
  let serial = 0;
  const parametersFor = (asked: number, ids: readonly number[]): Bodies => [
    [0x0104, { name: 'parameters', serial: asked, parameters: ids.flatMap((id) => parameters.get(id) ?? []) }],
  ];
  /** What the terminal says, besides its general answer; undefined when it does not support the message. */
  const bodiesFor = ({ body, serial: asked }: Jt808Message): Bodies | undefined => {
    switch (body.name) {
      case 'text':
        texts.push(body.text);
        return [];
      case 'setParameters':
        for (const parameter of body.parameters) parameters.set(parameter.id, parameter);
        return [];
      case 'queryParameters':
        return parametersFor(asked, [...parameters.keys()]);
      case 'queryTheseParameters':
        return parametersFor(asked, body.ids);
      case 'queryAttributes':
        return [
          [
            0x0107,
            {
              name: 'attributes',
              terminalType: 1,
              maker: 'HT',
              model: 'SIM',
              terminalId: '1',
              iccid: '0'.repeat(20),
              hardware: '1.0',
              firmware: '1.0',
              gnss: 3,
              communication: 8,
            },
          ],
        ];
      case 'queryLocation': {
        const said = jt808.simulate?.('location', { address, now: now(), random }) as Jt808Message;
        if (said.body.name !== 'location') return undefined;
        const { name: _name, ...location } = said.body;
        return [[0x0201, { name: 'locationAnswer', serial: asked, location }]];
      }
      default:
        return undefined;
    }
  };
  return {
    state: { texts, parameters },
    answer(message) {
      const { id, body: _body, part: _part, ...header } = message;
      if (id < 0x8000 || answers.includes(id) || terminalAddress(message.phone) !== terminalAddress(address)) return [];
      const bodies = bodiesFor(message);
      const say = (own: number, body: Jt808Message['body']): Jt808Message => {
        serial = (serial + 1) & 0xffff;
        return { ...header, id: own, serial, body };
      };
      // A message with an answer of its own needs no general one.
      if (bodies !== undefined && bodies.length > 0) return bodies.map(([own, body]) => say(own, body));
      const result = bodies === undefined ? 3 : 0;
      return [say(0x0001, { name: 'terminalAcknowledgement', serial: message.serial, id, result })];
    },
  };
}
