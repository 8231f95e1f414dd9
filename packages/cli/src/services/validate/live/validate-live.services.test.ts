import { Device } from '@hutong/standard';
import { connectAsync } from 'mqtt';
import { expect, it } from 'vitest';
import { validateLive } from './validate-live.ts';

it('follows a real broker until it is told to end', async () => {
  const url = process.env['HUTONG_TEST_MQTT'];
  if (url === undefined) throw new TypeError('HUTONG_TEST_MQTT names no Mosquitto; run pnpm test:services');
  const topic = `hutong/v1/live-${process.pid}/records`;
  const controller = new AbortController();
  const ready = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const report = validateLive({
    url,
    topics: [topic],
    signal: controller.signal,
    onReady: ready.resolve,
    onFindings: () => taken.resolve(),
  });
  await ready.promise;
  const vendor = await connectAsync(url, {}, false);
  await vendor.publishAsync(topic, JSON.stringify(Device.example), { qos: 1 });
  await vendor.publishAsync(topic, '{broken', { qos: 1 });
  await taken.promise;
  controller.abort();
  expect(await report).toMatchObject({ summary: { records: 1, errors: 1 }, findings: [{ code: 'HT3003', line: 2 }] });
  await vendor.endAsync();
});
