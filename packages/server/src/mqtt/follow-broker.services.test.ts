import { testBrokers } from '../__fixtures__/test-brokers.ts';
import { describeBroker } from './__fixtures__/describe-broker.ts';

for (const { name, url } of testBrokers) describeBroker(name, async () => ({ url, close: async () => undefined }));
