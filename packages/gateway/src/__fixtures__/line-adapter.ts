import { defineAdapter, type Framer, type FramerEvent } from '@hutong/adapter-kit';
import { formatDateTime, formatUrn, HutongError, specVersion, type Observation } from '@hutong/standard';

interface LineMessage {
  readonly text: string;
}

const createFramer = (): Framer => {
  let rest = Buffer.alloc(0);
  let offset = 0;
  return {
    push(chunk) {
      rest = Buffer.concat([rest, chunk]);
      const events: FramerEvent[] = [];
      for (let at = rest.indexOf(10); at !== -1; at = rest.indexOf(10)) {
        events.push({ type: 'frame', offset, bytes: Uint8Array.from(rest.subarray(0, at)) });
        offset += at + 1;
        rest = rest.subarray(at + 1);
      }
      return events;
    },
    end: () => (rest.length === 0 ? [] : [{ type: 'discarded', offset, bytes: Uint8Array.from(rest) }]),
    get buffered() {
      return rest.length;
    },
  };
};

/** A protocol of one line per reading, `<address> <serial> <temperature>`, answered by `ok <serial>` or `no`. */
export const lineAdapter = defineAdapter<LineMessage>({
  id: 'line',
  title: { zh: '文本行', en: 'Text line' },
  description: { zh: '测试用协议', en: 'A protocol for tests' },
  references: [],
  transports: ['tcp'],
  quirks: {},
  framer: createFramer,
  decode(frame) {
    const text = Buffer.from(frame).toString();
    if (text === 'crash') throw new TypeError('a fault of the adapter');
    if (!/^\S+ \d+ -?\d+(\.\d+)?$/.test(text)) throw new HutongError('HT4006', { offset: 0, field: 'line' });
    return { text };
  },
  encode: ({ text }) => Uint8Array.from(Buffer.from(`${text}\n`)),
  session: () => ({
    receive: (message) => ({ replies: [{ text: `ok ${message.text.split(' ')[1]}` }], deliver: [message] }),
    reject: () => ({ replies: [{ text: 'no' }], deliver: [] }),
  }),
  commands: {
    set: {
      title: { zh: '设定温度', en: 'Set the temperature' },
      effect: 'control',
      clause: 'tests',
      parameters: { temperature: { title: { zh: '温度', en: 'Temperature' }, type: 'number' } },
      build: ({ address, serial }, { temperature }) => [{ text: `set ${address} ${serial} ${String(temperature)}` }],
      result(message, sent) {
        const [, address, , temperature] = sent.text.split(' ');
        const [from, , now] = message.text.split(' ');
        if (from !== address) return undefined;
        return now === temperature ? { status: 'done', values: { temperature: Number(now) } } : { status: 'refused' };
      },
      timeout: 5000,
      retries: 0,
    },
  },
  map({ text }, { system, division, receivedAt, deviceOf, simulated }) {
    const [address = '', serial = '', value] = text.split(' ');
    const record: Observation = {
      id: formatUrn('Observation', system, `${address}-${serial}`),
      type: 'Observation',
      specVersion,
      division,
      provenance: { system, channel: 'line' },
      ...(simulated ? { simulated } : {}),
      device: deviceOf?.(address) ?? formatUrn('Device', system, address),
      property: 'temperature',
      value: Number(value),
      unit: 'Cel',
      observedAt: formatDateTime(receivedAt),
      quality: 'good',
    };
    return { records: [record], lost: [] };
  },
});
