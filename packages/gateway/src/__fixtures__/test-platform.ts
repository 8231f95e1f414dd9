import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A platform as the gateway sees it: the two operations it calls, over real HTTP, with a switch for outages. */
export interface TestPlatform {
  readonly url: string;
  /** Every record ever taken, repetitions included. */
  readonly taken: StoredRecord[];
  /** What `GET /v1/records` lists. */
  devices: StoredRecord[];
  down: boolean;
  /** Commands that it gives out until their results are in. */
  readonly commands: StoredRecord[];
  /** Results of commands, in the order of their reports. */
  readonly results: StoredRecord[];
  /** Ids that it refuses. */
  readonly refused: Set<string>;
  /** Ids for which it refuses the whole request. */
  readonly poisonous: Set<string>;
  /** Resolves once so many records were taken. */
  until(count: number): Promise<void>;
  /** Resolves at the next write that it turns away. */
  untilTurnedAway(): Promise<void>;
  close(): Promise<void>;
}

const problem = (status: number, code: string): string =>
  JSON.stringify({
    type: 'about:blank',
    title: code,
    status,
    code,
    message: { zh: code, en: code },
    fix: { zh: code, en: code },
  });

export async function startTestPlatform(): Promise<TestPlatform> {
  const waiting: { count: number; resolve: () => void }[] = [];
  const turnedAway: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const send = (status: number, body: string): void => {
        const type = status < 400 ? 'application/json' : 'application/problem+json';
        response.writeHead(status, { 'content-type': type }).end(body);
      };
      if (platform.down) {
        send(503, problem(503, 'HT5012'));
        if (request.method === 'POST') for (const resolve of turnedAway.splice(0)) resolve();
        return;
      }
      if (request.method === 'GET') {
        send(200, JSON.stringify({ items: platform.devices }));
        return;
      }
      const result = /^\/v1\/commands\/([^/]+)\/result$/.exec(request.url ?? '');
      if (request.url === '/v1/commands/taken') {
        const ended = new Set(platform.results.map(({ id }) => id));
        send(200, JSON.stringify({ items: platform.commands.filter(({ id }) => !ended.has(id)) }));
        return;
      }
      if (result !== null) {
        const [, id = ''] = result;
        const body = JSON.parse(Buffer.concat(chunks).toString()) as object;
        platform.results.push({ id, ...body });
        const command = platform.commands.find((candidate) => candidate.id === id);
        send(200, JSON.stringify({ ...command, ...body }));
        return;
      }
      const records = Buffer.concat(chunks)
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as StoredRecord);
      if (records.some(({ id }) => platform.poisonous.has(id))) {
        send(400, problem(400, 'HT5004'));
        return;
      }
      const known = new Set(platform.taken.map(({ id }) => id));
      const results = records.map(({ id }, index) => {
        if (platform.refused.has(id)) {
          const text = { zh: '缺少', en: 'missing' };
          return {
            index,
            id,
            status: 'rejected',
            issues: [{ code: 'HT1001', pointer: '/x', message: text, fix: text }],
          };
        }
        return { index, id, status: known.has(id) ? 'unchanged' : 'created' };
      });
      platform.taken.push(...records.filter(({ id }) => !platform.refused.has(id)));
      const count = (status: string): number => results.filter((result) => result.status === status).length;
      const counts = {
        created: count('created'),
        updated: 0,
        unchanged: count('unchanged'),
        rejected: count('rejected'),
      };
      send(200, JSON.stringify({ ...counts, results }));
      for (const waiter of waiting) if (platform.taken.length >= waiter.count) waiter.resolve();
    });
  });
  const platform: TestPlatform = {
    url: '',
    taken: [],
    devices: [],
    down: false,
    commands: [],
    results: [],
    refused: new Set(),
    poisonous: new Set(),
    until: (count) =>
      new Promise((resolve) => {
        if (platform.taken.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    untilTurnedAway: () => new Promise((resolve) => turnedAway.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(platform, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
