import { cloudEventSchema, type CloudEvent } from '@hutong/contract';
import { formatDateTime } from '@hutong/standard';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { device, grid, reading } from '../__fixtures__/community.ts';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';

const smoke = device('smoke-1', 'smoke-detector');

describe('the event stream', () => {
  let server: TestPlatform;
  beforeAll(async () => {
    server = await startTestPlatform();
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const open = async (
    path = '/v1/stream',
    headers: Record<string, string> = {},
    token = server.platform.adminToken,
  ) => {
    const response = await server.fetch(path, { headers: { authorization: `Bearer ${token}`, ...headers } });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    return (response.body as ReadableStream<Uint8Array>).getReader();
  };
  const take = async (reader: ReadableStreamDefaultReader<Uint8Array>, count: number) => {
    const events: { id: string; event: CloudEvent }[] = [];
    let text = '';
    while (events.length < count) {
      const { value, done } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        const [, id, data] = /^id: (\d+)\ndata: (.+)$/.exec(frame) ?? [];
        if (id !== undefined) events.push({ id, event: cloudEventSchema.parse(JSON.parse(data ?? '')) });
      }
    }
    return events;
  };
  const alarm = async (minutes: number) => {
    const at = server.clock.now() + minutes * 60_000;
    await server.send(reading(smoke.id, 'smoke.alarm', true, at), reading(smoke.id, 'smoke.alarm', false, at + 1000));
  };
  const streams = async () => (await server.platform.metrics.streams.get()).values[0]?.value;

  test('tells warnings, events and actions as they happen, in order', async () => {
    await server.send(grid, smoke);
    const reader = await open();
    await alarm(0);
    const events = await take(reader, 7);
    const kinds = events.map(({ event }) => event.type.replace('dev.hutong.', ''));
    expect(kinds).toEqual(['warning', 'event', 'event-action', 'event', 'event-action', 'event', 'event-action']);
    const numbers = events.map(({ id }) => Number(id));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(events[0]?.event).toMatchObject({ time: formatDateTime(server.clock.now()), data: { rule: 'smoke-alarm' } });
    await reader.cancel();
  });

  test('goes on where a reader left off, and sends only the types asked for', async () => {
    await server.send(grid, smoke);
    const first = await open();
    await alarm(1);
    const [, second] = await take(first, 2);
    await first.cancel();
    await alarm(2);
    const resumed = await open('/v1/stream?types=dev.hutong.warning', { 'last-event-id': second?.id ?? '' });
    const [next] = await take(resumed, 1);
    expect(next?.event.type).toBe('dev.hutong.warning');
    await resumed.cancel();
    const everything = await open('/v1/stream', { 'last-event-id': '0' });
    expect(await take(everything, 9)).toHaveLength(9);
    await everything.cancel();
    const refused = await server.fetch('/v1/stream', {
      headers: { authorization: `Bearer ${server.platform.adminToken}`, 'last-event-id': 'x' },
    });
    expect(refused.status).toBe(400);
  });

  test('says where it stands, so that a reader cut off before its first event misses nothing', async () => {
    const cut = await open();
    const { value } = await cut.read();
    await cut.cancel();
    const [, stands] = /^: connected\nid: (\d+)\n\n$/.exec(new TextDecoder().decode(value)) ?? [];
    await alarm(40);
    const resumed = await open('/v1/stream', { 'last-event-id': stands ?? '' });
    const [missed] = await take(resumed, 1);
    expect(missed?.event).toMatchObject({ type: 'dev.hutong.warning', data: { rule: 'smoke-alarm' } });
    await resumed.cancel();
  });

  test('masks what its reader may not see', async () => {
    const token = await server.tokenFor('reader', ['events:read']);
    const reader = await open('/v1/stream', {}, token);
    const description = '示例路八十八号有人摔倒';
    const report = { division: grid.division, kind: '010101', source: 'hotline', headline: '来电', description };
    await server.call('reportEvent', { body: { ...report, reporter: 'r' } });
    expect(JSON.stringify(await take(reader, 2))).not.toContain(description);
    await reader.cancel();
  });

  test('a reader that leaves or is slow costs nothing, and the end of the platform ends the stream', async () => {
    await server.send(grid, smoke);
    const before = await streams();
    const slow = await open('/v1/stream', { 'last-event-id': '0' });
    for (let minute = 10; minute < 30; minute++) await alarm(minute);
    expect(await streams()).toBe((before ?? 0) + 1);
    await slow.cancel();
    expect(await streams()).toBe(before);
    const last = await open();
    server.platform.endStreams();
    expect(await take(last, 1)).toEqual([]);
    expect(await streams()).toBe(before);
  });
});
