import type { Session, SessionContext, SessionStep } from '@hutong/adapter-kit';
import type { HutongError } from '@hutong/standard';
import { answerTo } from './answers.ts';
import { headLength } from './frame.ts';
import { commandOf } from './items/commands.ts';
import { flagParts } from './items/flag.ts';
import type { Hj212Message } from './message.ts';
import type { Hj212Options } from './options.ts';
import { Reassembly, type Added } from './reassembly.ts';
import { readSegment } from './read-segment.ts';

const wantsAnswer = ({ flag }: Hj212Message): boolean => flag !== undefined && flagParts(flag).needAck;

const stepOf = (replies: readonly Hj212Message[], { ready, ...parts }: Added): SessionStep<Hj212Message> => ({
  replies,
  deliver: ready,
  ...parts,
});

/** The platform: data with A=1 is answered with 9014, a notification with 9013, split messages are put together. */
function platformSession(context: SessionContext): Session<Hj212Message> {
  const reassembly = new Reassembly();
  return {
    receive(message): SessionStep<Hj212Message> {
      const kind = commandOf(message.CN, message.flag)?.kind;
      const answer = kind === 'notice' || kind === 'heartbeat' ? '9013' : kind === 'answer' ? undefined : '9014';
      // Each packet of a split message has its own QN and its own answer.
      const replies = wantsAnswer(message) && answer !== undefined ? [answerTo(message, answer)] : [];
      return stepOf(replies, reassembly.add(message, context.now()));
    },
    end: () => stepOf([], reassembly.end()),
  };
}

/** The station: a request with A=1 is answered with 9011, and once carried out with 9012. */
function stationSession(): Session<Hj212Message> {
  const result = (message: Hj212Message, key: 'QnRtn' | 'ExeRtn', value: string): Hj212Message =>
    answerTo(message, key === 'QnRtn' ? '9011' : '9012', [[[key, value]]]);
  return {
    receive(message): SessionStep<Hj212Message> {
      const info = commandOf(message.CN, message.flag);
      if (info?.kind === 'answer') return { replies: [], deliver: [message] };
      if (info === undefined)
        return { replies: wantsAnswer(message) ? [result(message, 'QnRtn', '8')] : [], deliver: [] };
      if (info.kind === 'notice')
        return { replies: wantsAnswer(message) ? [answerTo(message, '9013')] : [], deliver: [message] };
      const replies = wantsAnswer(message) ? [result(message, 'QnRtn', '1')] : [];
      if (info.kind === 'setting' || info.kind === 'control') replies.push(result(message, 'ExeRtn', '1'));
      return { replies, deliver: [message] };
    },
    reject(error: HutongError, frame): SessionStep<Hj212Message> {
      if (error.code !== 'HT4002') return { replies: [], deliver: [] };
      const message = peek(frame);
      const replies = message !== undefined && wantsAnswer(message) ? [result(message, 'QnRtn', '9')] : [];
      return { replies, deliver: [] };
    },
  };
}

/** What a packet with a wrong CRC says, as far as it can be read. */
const peek = (frame: Uint8Array): Hj212Message | undefined => {
  const text = new TextDecoder().decode(frame.subarray(headLength));
  const end = text.lastIndexOf('&&');
  try {
    return end === -1 ? undefined : readSegment(text.slice(0, end + 2), headLength);
  } catch {
    return undefined;
  }
};

/** One side of a conversation: the platform unless the option `role` says station. */
export const hj212Session = (context: SessionContext, options?: Hj212Options): Session<Hj212Message> =>
  options?.role === 'station' ? stationSession() : platformSession(context);
