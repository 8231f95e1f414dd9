import { createClient } from '@hutong/client';
import { formatNdjson, type OutputOf, type Operations } from '@hutong/contract';
import { Device } from '@hutong/standard';
import { Bench } from 'tinybench';

const records = Array.from({ length: 1000 }, (_, index) => ({
  ...Device.example,
  id: `urn:hutong:device:example:d-${index}`,
}));
const results: OutputOf<Operations['writeRecords']>['results'] = records.map((_, index) => ({
  index,
  status: 'created',
}));
const written = JSON.stringify({ created: 1000, updated: 0, unchanged: 0, rejected: 0, results });
const device = JSON.stringify(Device.example);

// The answers are ready at once, so that only the client's own work is measured.
const answer: typeof fetch = (_, init) =>
  Promise.resolve(new Response(init?.method === 'POST' ? written : device, { status: 200 }));

const client = createClient({ baseUrl: 'http://bench.example', fetch: answer });
const parameters = { id: 'urn:hutong:device:example:d-1' };

const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add('client.getRecord', async () => {
    await client.getRecord({ parameters });
  })
  .add('bare fetch', async () => {
    await (await answer('http://bench.example', { method: 'GET' })).json();
  })
  .add('client.sendRecords, 1,000 records', async () => {
    await client.sendRecords(records);
  })
  .add('bare fetch, 1,000 records', async () => {
    await (await answer('http://bench.example', { method: 'POST', body: formatNdjson(records) })).json();
  });
await bench.run();
console.table(bench.table());
