import { randomBytes } from 'node:crypto';
import { channels, cloudEventTypes, topicOf } from '@hutong/contract';
import { Building } from '@hutong/standard';
import mqtt, { type MqttClient } from 'mqtt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../__fixtures__/test-platform.ts';
import type { Platform } from '../../create-platform.ts';
import { followBroker, type FollowerIdentity } from '../follow-broker.ts';
import type { Follower } from '../follower.ts';
import { openLink, type Link } from './open-link.ts';

const patience = { timeout: 45_000, interval: 100 };
const unique = (): string => randomBytes(8).toString('hex');

/** The contract between the platform and an external broker; every broker named in the documents passes it. */
export function describeBroker(name: string, openBroker: () => Promise<{ url: string; close(): Promise<void> }>): void {
  describe(`a platform that follows ${name}`, { timeout: 60_000 }, () => {
    let broker: Awaited<ReturnType<typeof openBroker>>;
    let link: Link;
    let server: TestPlatform;
    let sender: MqttClient;
    let system: string;
    let identity: FollowerIdentity;
    let followers: Follower[] = [];
    beforeAll(async () => {
      broker = await openBroker();
      link = await openLink(broker.url);
      server = await startTestPlatform();
      sender = await mqtt.connectAsync(broker.url, { protocolVersion: 4 });
    });
    beforeEach(() => {
      system = `vendor-${unique()}`;
      identity = { platform: unique(), replica: unique() };
    });
    afterEach(async () => {
      for (const follower of followers) await follower.close();
      followers = [];
      sender.removeAllListeners('message');
    });
    afterAll(async () => {
      await sender.endAsync();
      await server.close();
      link.close();
      await broker.close();
    });

    const follow = async (platform: Platform = server.platform): Promise<Follower> => {
      const follower = await followBroker(platform, link.url, identity);
      followers.push(follower);
      return follower;
    };
    const building = (localId: string) => ({
      ...Building.example,
      id: `urn:hutong:building:${system}:${localId}`,
      provenance: { system },
    });
    const send = (localId: string, facts: object = {}) =>
      sender.publishAsync(
        topicOf(channels.ingest, system),
        JSON.stringify({
          specversion: '1.0',
          id: localId,
          source: '/vendor',
          type: cloudEventTypes.record,
          data: { ...building(localId), ...facts },
        }),
        { qos: 1 },
      );
    const stored = async (): Promise<string[]> => {
      const { body } = await server.call('listRecords', { query: { type: 'Building', limit: 500 } });
      return body.items
        .map(({ id }: { id: string }) => id.split(':'))
        .filter((parts: string[]) => parts[3] === system)
        .map((parts: string[]) => parts[4])
        .sort();
    };

    test('takes in what is sent', async () => {
      await follow();
      await Promise.all(['a', 'b', 'c'].map((localId) => send(localId)));
      await expect.poll(stored, patience).toEqual(['a', 'b', 'c']);
    });

    test('tells the sender what it refused', async () => {
      await follow();
      const told = new Promise<unknown>((resolve) => {
        sender.once('message', (_topic, payload) => resolve(JSON.parse(payload.toString())));
      });
      await sender.subscribeAsync(topicOf(channels.rejections, system), { qos: 1 });
      await send('invalid', { floors: 'x' });
      expect(await told).toMatchObject({
        type: cloudEventTypes.rejection,
        data: { recordId: building('invalid').id, issues: [{ pointer: '/floors' }] },
      });
      expect(await stored()).toEqual([]);
    });

    test('gets what was sent while it was down', async () => {
      const follower = await follow();
      await follower.close();
      await send('a');
      expect(await stored()).toEqual([]);
      await follow();
      await expect.poll(stored, patience).toEqual(['a']);
    });

    test('gets a message again that it could not store', async () => {
      let failures = 0;
      const { ingest } = server.platform;
      const failingOnce: Platform = {
        ...server.platform,
        ingest: Object.create(ingest, {
          ingest: {
            value: (...given: Parameters<typeof ingest.ingest>) =>
              failures++ === 0
                ? Promise.reject(Object.assign(new TypeError('lost'), { code: '57P01' }))
                : ingest.ingest(...given),
          },
          keepRejections: { value: ingest.keepRejections.bind(ingest) },
        }),
      };
      await follow(failingOnce);
      await send('a');
      await expect.poll(stored, patience).toEqual(['a']);
      expect(failures).toBeGreaterThanOrEqual(2);
      await send('b');
      await expect.poll(stored, patience).toEqual(['a', 'b']);
    });

    test('goes on where it was after the connection broke', async () => {
      await follow();
      await send('a');
      await expect.poll(stored, patience).toEqual(['a']);
      link.cut();
      await send('b');
      await expect.poll(stored, patience).toEqual(['a', 'b']);
    });
  });
}
