import { Event } from '@hutong/standard';
import { expect, it } from 'vitest';
import { sendJson, startTestServer } from './__fixtures__/test-server.ts';
import { createClient } from './create-client.ts';

const event = (localId: string) => ({ ...Event.example, id: `urn:hutong:event:example:${localId}` });

it('follows cursors, keeps the query, and fetches a page only when it is wanted', async () => {
  await using server = await startTestServer((_, response, count) =>
    sendJson(response, count === 1 ? { items: [event('1'), event('2')], next: 'c2' } : { items: [event('3')] }),
  );
  const seen: string[] = [];
  for await (const { id } of createClient({ baseUrl: server.url }).each('listEvents', { query: { kind: '030101' } })) {
    seen.push(id);
    expect(server.requests).toHaveLength(seen.length < 3 ? 1 : 2);
  }
  expect(seen).toEqual(['1', '2', '3'].map((id) => `urn:hutong:event:example:${id}`));
  expect(server.requests.map(({ url }) => url)).toEqual(['/v1/events?kind=030101', '/v1/events?kind=030101&cursor=c2']);
});

it('does not follow a cursor that leads to itself', async () => {
  await using server = await startTestServer((_, response) => sendJson(response, { items: [], next: 'same' }));
  const list = createClient({ baseUrl: server.url }).each('listRejections');
  const drain = async () => {
    for await (const item of list) expect.unreachable(item.id);
  };
  await expect(drain()).rejects.toMatchObject({ code: 'HT5016', location: { pointer: '/next' } });
});
