import type { FileStep, Session, SessionContext, SessionStep } from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import { terminalAddress, type Jt808Header, type Jt808Message } from './message.ts';
import type { Jt808Body } from './messages/body.ts';
import { textOf } from './messages/text.ts';
import type { Jt808Options } from './options.ts';
import { peekHeader } from './codec.ts';
import { Reassembly, type Added } from './reassembly.ts';
import { brokenFile, mediaFile, rawFile, SentFiles } from './sent-files.ts';
import { SentParts } from './sent-parts.ts';

/** Answers of the terminal to the platform: they are not answered again. */
const answers = new Set([
  0x0001, 0x0005, 0x0104, 0x0107, 0x0201, 0x0302, 0x0500, 0x0608, 0x0700, 0x0802, 0x0805, 0x1003, 0x1205,
]);

const withFiles = (step: SessionStep<Jt808Message>, files: readonly FileStep[]): SessionStep<Jt808Message> =>
  files.length === 0 ? step : { ...step, files };

const brokenFiles = (abandoned: Added['abandoned'] = []): FileStep[] => abandoned.flatMap(brokenFile);

/**
 * The platform's side of a connection. A registration is accepted (8100H) with the terminal's own number as its code;
 * whether a terminal is known is decided where its messages go. All else is acknowledged (8001H), a part of a split
 * message by itself; unknown messages are answered "not supported" and delivered all the same. Attachments of alarms and
 * media data become files.
 */
export function jt808Session(context: SessionContext, options?: Jt808Options): Session<Jt808Message> {
  const reassembly = new Reassembly(options);
  const sentParts = new SentParts();
  const files = new SentFiles(context.received?.bind(context));
  /** What the message under way does to files. */
  let steps: FileStep[] = [];
  /** File data have no number of their terminal: it is that of the messages around them. */
  let phone = '';
  let serial = 0;
  const reply = (to: Jt808Header, id: number, body: Jt808Body): Jt808Message => {
    const { protocolVersion, versionBit } = to;
    const message = {
      id,
      phone: to.phone,
      serial,
      ...(protocolVersion === undefined ? {} : { protocolVersion }),
      ...(versionBit === undefined ? {} : { versionBit }),
      body,
    };
    serial = (serial + 1) & 0xffff;
    return message;
  };
  const acknowledge = (message: Jt808Message, result: number): Jt808Message =>
    reply(message, 0x8001, { name: 'platformAcknowledgement', serial: message.serial, id: message.id, result });
  const answerTo = (message: Jt808Message): Jt808Message[] => {
    const { body, id, part } = message;
    if (body.name === 'terminalRetransmit') return sentParts.again(body.serial, body.ids);
    if (id >= 0x8000 || answers.has(id)) return [];
    if (part !== undefined) return [acknowledge(message, 0)];
    if (body.name === 'registration') {
      const authenticationCode = terminalAddress(message.phone);
      return [
        reply(message, 0x8100, { name: 'registrationAnswer', serial: message.serial, result: 0, authenticationCode }),
      ];
    }
    if (body.name === 'alarmAttachments') files.promise(body);
    if (body.name === 'fileStart') steps = files.begin(message.phone, textOf(body.fileName), body.size);
    if (body.name === 'fileEnd') {
      const { fileName, fileType, size } = body;
      const { missing, steps: ended } = files.end(message.phone, textOf(fileName), size, fileType);
      steps = ended;
      const result = missing.length === 0 ? 0 : 1;
      return [reply(message, 0x9212, { name: 'fileAnswer', fileName, fileType, result, missing })];
    }
    if (body.name === 'queryTime') {
      const time = formatDateTime(Math.floor(context.now() / 1000) * 1000);
      return [reply(message, 0x8004, { name: 'timeAnswer', time })];
    }
    return [acknowledge(message, body.name === 'raw' && message.encryption === undefined ? 3 : 0)];
  };
  return {
    sent: (message) => sentParts.keep(message),
    receive(message): SessionStep<Jt808Message> {
      const { body: own } = message;
      if (own.name === 'fileData') {
        return withFiles({ replies: [], deliver: [{ ...message, phone }] }, files.data(phone, own));
      }
      phone = message.phone;
      steps = [];
      const replies = answerTo(message);
      const { ready, missing = [], abandoned, ...parts } = reassembly.add(message, context.now());
      for (const { first, indexes } of missing)
        replies.push(reply(first, 0x8003, { name: 'platformRetransmit', serial: first.serial, ids: indexes }));
      for (const whole of ready)
        if (whole.body.name === 'mediaData') {
          replies.push(reply(message, 0x8800, { name: 'mediaAnswer', mediaId: whole.body.mediaId }));
          steps.push(...mediaFile(whole, whole.body));
        } else if (whole.body.name === 'raw' && whole.part === undefined && message.part !== undefined)
          steps.push(...rawFile(whole, whole.body.raw));
      return withFiles({ replies, deliver: ready, ...parts }, [...brokenFiles(abandoned), ...steps]);
    },
    reject(_error, frame): SessionStep<Jt808Message> {
      // A sound packet with a body that cannot be read: the terminal is told, or it would send it for ever.
      const header = peekHeader(frame, options);
      if (header === undefined || header.id >= 0x8000 || answers.has(header.id)) return { replies: [], deliver: [] };
      const { serial: asked, id } = header;
      return {
        replies: [reply(header, 0x8001, { name: 'platformAcknowledgement', serial: asked, id, result: 2 })],
        deliver: [],
      };
    },
    end() {
      const { ready, abandoned, ...parts } = reassembly.end();
      return withFiles({ replies: [], deliver: ready, ...parts }, brokenFiles(abandoned));
    },
  };
}
