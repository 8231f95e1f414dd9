import { createProblem, type CloudEvent } from '@hutong/contract';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { sendJson, startTestServer } from './__fixtures__/test-server.ts';
import { createWatchedClock } from './__fixtures__/watched-clock.ts';
import { createClient } from './create-client.ts';

const cloudEvent = (id: string): CloudEvent => ({
  specversion: '1.0',
  id,
  source: 'urn:hutong:platform',
  type: 'dev.hutong.event',
  data: { id },
});
const open = (response: ServerResponse, ...ids: string[]): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': welcome\n\n');
  for (const id of ids) response.write(`id: ${id}\ndata: ${JSON.stringify(cloudEvent(id))}\n\n`);
};
const take = async (stream: AsyncIterable<CloudEvent>, count: number) => {
  const ids: string[] = [];
  for await (const { id } of stream) if (ids.push(id) === count) break;
  return ids;
};
const isRetry = (delay: number) => delay < 30_000;

describe('subscribe', () => {
  it('goes on after the last event when the stream breaks', async () => {
    await using server = await startTestServer((_, response, count) => {
      if (count === 1) {
        open(response, '1', '2');
        response.end();
      } else if (count === 2) response.destroy();
      else open(response, '3');
    });
    const clock = createWatchedClock();
    const client = createClient({ baseUrl: server.url, clock, retry: { random: () => 1 } });
    const taken = take(client.subscribe({ types: ['dev.hutong.event', 'dev.hutong.warning'] }), 3);
    expect(await clock.timer(isRetry)).toBe(200);
    await clock.advanceBy(200);
    expect(await clock.timer(isRetry)).toBe(200);
    await clock.advanceBy(200);
    expect(await taken).toEqual(['1', '2', '3']);
    expect(server.requests[0]?.url).toBe('/v1/stream?types=dev.hutong.event%2Cdev.hutong.warning');
    expect(server.requests.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2', '2']);
  });

  it('opens a stream again that fell silent, and waits as the platform asked', async () => {
    await using server = await startTestServer((_, response, count) => {
      open(response);
      response.write(`retry: 5000\nid: ${count}\ndata: ${JSON.stringify(cloudEvent(`${count}`))}\n\n`);
    });
    const clock = createWatchedClock();
    const client = createClient({ baseUrl: server.url, clock, retry: { random: () => 1 } });
    const iterator = client.subscribe({ idleTimeout: 45_000 })[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toMatchObject({ id: '1' });
    const second = iterator.next();
    await clock.timer((delay) => delay === 45_000);
    await clock.advanceBy(45_000);
    expect(await clock.timer(isRetry)).toBe(5000);
    await clock.advanceBy(5000);
    expect((await second).value).toMatchObject({ id: '2' });
    expect(server.requests[1]?.headers['last-event-id']).toBe('1');
    await iterator.return?.();
  });

  it('ends quietly when the signal aborts', async () => {
    await using server = await startTestServer((_, response) => open(response, '1'));
    const controller = new AbortController();
    const ids: string[] = [];
    for await (const { id } of createClient({ baseUrl: server.url }).subscribe({ signal: controller.signal })) {
      ids.push(id);
      controller.abort();
    }
    expect(ids).toEqual(['1']);
  });

  it('does not insist when the platform refuses', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, createProblem('HT5001'), 401));
    const client = createClient({ baseUrl: server.url });
    await expect(take(client.subscribe(), 1)).rejects.toMatchObject({ code: 'HT5001' });
    expect(server.requests).toHaveLength(1);
  });

  it('refuses a message that is no CloudEvent', async () => {
    await using server = await startTestServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"id":"1"}\n\n');
    });
    const client = createClient({ baseUrl: server.url });
    await expect(take(client.subscribe(), 1)).rejects.toMatchObject({ code: 'HT5016' });
  });

  it('goes on from where the stream stood when it broke before the first event', async () => {
    await using server = await startTestServer((_, response, count) => {
      if (count > 1) return open(response, '8');
      open(response);
      response.end('id: 7\n\n');
    });
    const clock = createWatchedClock();
    const client = createClient({ baseUrl: server.url, clock, retry: { random: () => 1 } });
    const taken = take(client.subscribe(), 1);
    await clock.advanceBy(await clock.timer(isRetry));
    expect(await taken).toEqual(['8']);
    expect(server.requests[1]?.headers['last-event-id']).toBe('7');
  });

  it('refuses an answer that is no event stream, and a message without end', async () => {
    await using page = await startTestServer((_, response) => sendJson(response, {}));
    await expect(take(createClient({ baseUrl: page.url }).subscribe(), 1)).rejects.toMatchObject({ code: 'HT5016' });
    await using endless = await startTestServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${'x'.repeat(9 * 1024 * 1024)}`);
    });
    await expect(take(createClient({ baseUrl: endless.url }).subscribe(), 1)).rejects.toMatchObject({ code: 'HT5016' });
  });

  it('closes the connection when the loop is left', async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await startTestServer((_, response) => {
      response.on('close', () => closed.resolve());
      open(response, '1');
    });
    await take(createClient({ baseUrl: server.url }).subscribe(), 1);
    await closed.promise;
  });
});
