import type { Socket } from 'node:net';
import { callbackify } from 'node:util';
import { channels, maximumBodyBytes, topicOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { Aedes, type Client } from 'aedes';
import { describeFailure } from '../describe-failure.ts';
import type { Platform } from '../create-platform.ts';
import { senderOf } from '../http/caller.ts';
import { createIssue } from '../ingest/record-issue.ts';
import type { Sender } from '../ingest/submission.ts';
import type { Token } from '../store/token-store.ts';
import { systemOfTopic } from './ingest-topic.ts';
import { PacketSizeGuard } from './packet-size-guard.ts';
import { publishRejections, receiveMessage, type Publish } from './receive-message.ts';

/** The embedded MQTT broker; it takes sockets and listens nowhere itself. */
export interface Broker {
  accept(socket: Socket): void;
  close(): Promise<void>;
}

interface Session {
  readonly secret: string;
  readonly token: Token;
}

/** MQTT return code 4: bad user name or password. */
const badCredentials = 4;

/** Starts an MQTT 3.1.1 broker whose acknowledgement means that the records are durable. */
export async function createBroker(platform: Platform): Promise<Broker> {
  const { authenticator, logger, metrics } = platform;
  const sessions = new WeakMap<Client, Session>();
  const underWay = new Set<Promise<void>>();
  const broker = await Aedes.createBroker({
    concurrency: 1000,
    maxClientsIdLength: 128,
    // The answer to a password comes from the database, so the connection must wait for it.
    connectTimeout: 30_000,
    authenticate: (client, username, password, done) =>
      callbackify(signIn)(client, username, password, (error) =>
        error === null ? done(null, true) : done(Object.assign(error, { returnCode: badCredentials }), false),
      ),
    authorizeSubscribe: (client, subscription, done) => {
      const { token } = sessions.get(client) ?? {};
      const own = token !== undefined && subscription.topic === topicOf(channels.rejections, token.system);
      const allowed = own || (token?.system === '*' && subscription.topic.startsWith('hutong/v1/'));
      done(null, allowed ? subscription : null);
    },
    // The acknowledgement goes out after this callback, and so after the commit.
    authorizePublish: (client, packet, done) => {
      // Records are passed on by the platform, not by the broker: nothing is kept for later subscribers.
      packet.retain = false;
      const work = takeIn(client, packet.topic, Buffer.from(packet.payload));
      underWay.add(work);
      callbackify(() => work.finally(() => underWay.delete(work)))(done);
    },
  });
  broker.on('client', () => metrics.connections.set(broker.connectedClients));
  broker.on('clientDisconnect', () => metrics.connections.set(broker.connectedClients));
  broker.on('clientError', (_client, error) => logger.debug({ reason: error.message }, 'mqtt client closed'));
  broker.on('connectionError', (_client, error) => logger.debug({ reason: error.message }, 'mqtt connection closed'));

  const publish: Publish = (topic, payload) =>
    broker.publish({ cmd: 'publish', topic, payload, qos: 1, retain: false, dup: false }, () => undefined);

  async function signIn(client: Client, username: string | undefined, password: Buffer | undefined): Promise<void> {
    const secret = password?.toString() ?? '';
    const token = await authenticator.authenticate(secret);
    if (token === undefined || (token.system !== username && token.system !== '*')) throw new HutongError('HT5001');
    sessions.set(client, { secret, token });
  }

  async function takeIn(client: Client | null, topic: string, payload: Buffer): Promise<void> {
    const session = client === null ? undefined : sessions.get(client);
    const token = session && (await authenticator.authenticate(session.secret));
    if (token === undefined || !token.scopes.includes('records:write')) throw new HutongError('HT5002');
    const system = systemOfTopic(topic);
    if (system === undefined || (token.system !== system && token.system !== '*')) {
      await platform.ingest.keepRejections([{ issues: [foreignTopic()] }], senderOf(token, 'mqtt'));
      throw new HutongError('HT5002');
    }
    await receiveMessage(platform, payload, { channel: 'mqtt', system, anySystem: token.system === '*' }, publish);
  }

  function refuseOversized(socket: Socket, client: Client): void {
    const token = sessions.get(client)?.token;
    const sender: Sender = { channel: 'mqtt', system: token?.system, anySystem: false };
    socket.destroy();
    if (token === undefined) return;
    void platform.ingest
      .keepRejections([{ issues: [createIssue('HT5005', '')] }], sender)
      .then((rejections) => publishRejections(platform, rejections, sender, publish))
      .catch((error: unknown) => logger.error(describeFailure(error), 'rejection not kept'));
  }

  return {
    accept(socket) {
      socket.on('error', () => socket.destroy());
      const guard = new PacketSizeGuard(maximumBodyBytes);
      const read = socket.read.bind(socket);
      const client = broker.handle(socket);
      // The broker has no limit of its own: what it reads passes the guard first.
      socket.read = (size?: number) => {
        const chunk = read(size) as Buffer | null;
        if (chunk === null || guard.accepts(chunk)) return chunk;
        refuseOversized(socket, client);
        return null;
      };
    },
    async close() {
      await Promise.allSettled(underWay);
      await new Promise<void>((resolve) => broker.close(() => resolve()));
    },
  };
}

const foreignTopic = () =>
  createIssue('HT5002', '', { zh: '主题不属于该令牌的系统', en: "The topic is not of the token's system" });
