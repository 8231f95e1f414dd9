import { toJson, type AdapterCommand, type CommandContext, type CommandResult } from '@hutong/adapter-kit';
import { bilingual, type BilingualText } from '@hutong/standard';
import { splitMessage } from '../codec.ts';
import { terminalAddress, type Jt808Message } from '../message.ts';
import type { Jt808Body } from '../messages/body.ts';

type Command = AdapterCommand<Jt808Message>;
type Context = CommandContext<Jt808Message>;
type Parameters = Readonly<Record<string, unknown>>;

/** 4.3.2: the terminal answers within seconds; three attempts. */
const patience = { timeout: 10_000, retries: 2 } as const;

/** The header that the terminal uses itself; 2013 until it was heard. */
const send = ({ address, serial, last }: Context, id: number, body: Jt808Body): Jt808Message => ({
  id,
  phone: last?.phone ?? address.padStart(12, '0'),
  serial,
  ...(last?.protocolVersion === undefined ? {} : { protocolVersion: last.protocolVersion }),
  ...(last?.versionBit === undefined ? {} : { versionBit: last.versionBit }),
  body,
});

const failed = bilingual('失败', 'Failed');

const reasons: Readonly<Record<number, BilingualText>> = {
  1: failed,
  2: bilingual('消息有误', 'The message is wrong'),
  3: bilingual('不支持', 'Not supported'),
};

/** Bodies with which terminals answer instead of the general acknowledgement; those with a serial number repeat it. */
const answerBodies: Readonly<Record<number, string>> = {
  0x8104: 'parameters',
  0x8106: 'parameters',
  0x8107: 'attributes',
  0x8201: 'locationAnswer',
  0x8500: 'vehicleControlAnswer',
  0x8801: 'cameraAnswer',
  0x8802: 'storedMedia',
  0x8608: 'storedAreas',
  0x8700: 'recorderData',
  0x8702: 'driverIdentity',
  0x9003: 'audioVideoAttributes',
  0x8302: 'answer',
  0x8a00: 'terminalKey',
  0x9201: 'resources',
  0x9205: 'resources',
  0x9206: 'uploadDone',
};

const result = (message: Jt808Message, sent: Jt808Message): CommandResult | undefined => {
  if (terminalAddress(message.phone) !== terminalAddress(sent.phone)) return undefined;
  /** A split message is answered once, by the serial number of any of its parts. */
  const isAnswered = (serial: number): boolean => ((sent.serial - serial) & 0xffff) < (sent.part?.total ?? 1);
  const { body } = message;
  if (body.name === answerBodies[sent.id]) {
    if ('serial' in body && !isAnswered(body.serial)) return undefined;
    const { name: _name, ...values } = toJson(body) as Record<string, unknown>;
    if (body.name === 'uploadDone' && body.result !== 0) return { status: 'failed', reason: failed, values };
    return { status: 'done', values };
  }
  if (body.name !== 'terminalAcknowledgement' || !isAnswered(body.serial) || body.id !== sent.id) return undefined;
  if (body.result === 0) return { status: answerBodies[sent.id] === undefined ? 'done' : 'accepted' };
  return {
    status: body.result === 1 ? 'failed' : 'refused',
    reason: reasons[body.result] ?? bilingual('未知', 'Unknown'),
  };
};

/** A command as one message, whose acknowledgement or answer is its result. */
export const command = (
  zh: string,
  en: string,
  effect: Command['effect'],
  id: number,
  parameters: Command['parameters'],
  body: (values: Parameters, context: Context) => unknown,
  retries: number = patience.retries,
  { timeout = patience.timeout, answered = true }: { readonly timeout?: number; readonly answered?: boolean } = {},
): Command => ({
  title: bilingual(zh, en),
  effect,
  clause: `${id.toString(16).toUpperCase()}H`,
  parameters,
  build: (context, values) => splitMessage(send(context, id, body(values, context) as Jt808Body)),
  // The parts in front of the last one go out without waiting.
  isAnswered: ({ part }) => answered && (part === undefined || part.index === part.total),
  result,
  timeout,
  retries,
});
