import { createProblem, parseNdjson } from '@hutong/contract';
import { describe, expect, it } from 'vitest';
import { created } from './__fixtures__/answers.ts';
import { sendJson, startTestServer, type Answer } from './__fixtures__/test-server.ts';
import { createClient } from './create-client.ts';
import type { SendProgress } from './send-records.ts';

const takeAll: Answer = ({ body }, response) => sendJson(response, created(parseNdjson(body).length));
const records = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r-${index}`, type: 'Device' }));
const missing = [{ code: 'HT1001', pointer: '/name', message: { zh: '缺少', en: 'missing' } }];

describe('sendRecords', () => {
  it('sends NDJSON batches in order and reports progress after each', async () => {
    await using server = await startTestServer(takeAll);
    const progress: SendProgress[] = [];
    const summary = await createClient({ baseUrl: server.url }).sendRecords(records(5), {
      batchSize: 2,
      onProgress: (step) => progress.push(step),
    });
    expect(summary).toEqual({ sent: 5, created: 5, updated: 0, unchanged: 0, rejected: 0, rejections: [] });
    expect(progress.map(({ sent }) => sent)).toEqual([2, 4, 5]);
    expect(server.requests.map(({ headers }) => headers['content-type'])).toEqual(
      Array(3).fill('application/x-ndjson'),
    );
    const sent = server.requests.flatMap(({ body }) => parseNdjson(body));
    expect(sent).toEqual(records(5).map((value) => ({ value })));
  });

  it('gives each rejection the place it has in the whole input', async () => {
    await using server = await startTestServer(({ body }, response) => {
      const lines = parseNdjson(body) as { value: { id: string } }[];
      const results = lines.map(({ value: { id } }, index) =>
        id === 'r-3' ? { index, id, status: 'rejected', issues: missing } : { index, id, status: 'updated' },
      );
      const rejected = results.filter(({ status }) => status === 'rejected').length;
      sendJson(response, { created: 0, updated: lines.length - rejected, unchanged: 0, rejected, results });
    });
    const summary = await createClient({ baseUrl: server.url }).sendRecords(records(5), { batchSize: 2 });
    expect(summary).toMatchObject({ updated: 4, rejected: 1, rejections: [{ index: 3, id: 'r-3', issues: missing }] });
  });

  it('reads the next batch only after the answer for the last', async () => {
    const order: string[] = [];
    await using server = await startTestServer((request, response, count) => {
      order.push(`answer ${count}`);
      takeAll(request, response, count);
    });
    async function* source() {
      for (const record of records(4)) {
        order.push(record.id);
        yield record;
      }
    }
    await createClient({ baseUrl: server.url }).sendRecords(source(), { batchSize: 2 });
    // One record is read ahead, because only the next record shows that a batch is full.
    expect(order).toEqual(['r-0', 'r-1', 'r-2', 'answer 1', 'r-3', 'answer 2']);
  });

  it('cuts batches by bytes of UTF-8', async () => {
    await using server = await startTestServer(takeAll);
    const texts = ['社区社区', '社区社区', '社区社区'].map((name, index) => ({ id: `${index}`, type: 'T', name }));
    const bytes = new TextEncoder().encode(`${JSON.stringify(texts[0])}\n`).length;
    await createClient({ baseUrl: server.url }).sendRecords(texts, { batchBytes: bytes * 2 });
    expect(server.requests.map(({ body }) => parseNdjson(body).length)).toEqual([2, 1]);
  });

  it('halves a batch that the platform finds too large, down to one record', async () => {
    await using server = await startTestServer((request, response, count) =>
      request.body.includes('r-2') || parseNdjson(request.body).length > 2
        ? sendJson(response, createProblem('HT5005'), 413)
        : takeAll(request, response, count),
    );
    const summary = await createClient({ baseUrl: server.url }).sendRecords(records(4));
    expect(summary).toMatchObject({ sent: 4, created: 3, rejected: 1, rejections: [{ index: 2 }] });
  });

  it('refuses counts that do not account for every record', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, created(1)));
    const sending = createClient({ baseUrl: server.url }).sendRecords(records(2));
    await expect(sending).rejects.toMatchObject({ code: 'HT5016', location: { pointer: '/results' } });
  });

  it('sends nothing for no records', async () => {
    await using server = await startTestServer(takeAll);
    expect(await createClient({ baseUrl: server.url }).sendRecords([])).toMatchObject({ sent: 0 });
    expect(server.requests).toEqual([]);
  });
});
