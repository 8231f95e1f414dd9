import { channels, cloudEventSchema, topicOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { MqttConnector } from '../subject/mqtt-link.ts';
import { ingest } from './fake-ingest.ts';
import type { FakeRecord, FakeState, FakeToken } from './fake-state.ts';

/** The MQTT side of the in-memory platform. */
export const createFakeMqtt =
  (state: FakeState): MqttConnector =>
  async (_url, { username, password }, onMessage) => {
    const open = state.lies.has('mqtt-open');
    const known = state.tokens.get(password);
    const guest: FakeToken | undefined = open ? [...state.tokens.values()][0] : undefined;
    const token = known !== undefined && (known.system === username || open) ? known : guest;
    if (token === undefined) return { refused: true, reason: 'Connection refused: Not authorized' };
    const mailboxes = new Set<{ readonly topic: string; deliver(payload: string): void }>();
    return {
      refused: false,
      async publish(topic, payload) {
        if (topic !== topicOf(channels.ingest, token.system) && !open) throw new HutongError('HT5002');
        const { data } = cloudEventSchema.parse(JSON.parse(payload));
        const writer = open ? { ...token, system: '*' } : token;
        if (!state.lies.has('mqtt-ack-lost')) ingest(state, writer, 'mqtt', [data as FakeRecord]);
      },
      async subscribe(topic) {
        const mailbox = { topic, deliver: (payload: string) => onMessage({ topic, payload }) };
        mailboxes.add(mailbox);
        state.mailboxes.add(mailbox);
        return true;
      },
      async close() {
        for (const mailbox of mailboxes) state.mailboxes.delete(mailbox);
      },
    };
  };
