import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startTestPlatform, type TestPlatform } from './test-platform.ts';

/** One platform for the tests of a `describe`, empty before each of them; `start` is the time a test began. */
export function sharedPlatform(): { readonly server: TestPlatform; readonly start: number } {
  let server: TestPlatform | undefined;
  let start = 0;
  const running = (): TestPlatform => {
    if (server === undefined) throw new TypeError('The platform starts with the first test');
    return server;
  };
  beforeAll(async () => {
    server = await startTestPlatform();
  });
  afterAll(() => running().close());
  beforeEach(async () => {
    await running().reset();
    start = running().clock.now();
  });
  return {
    get server() {
      return running();
    },
    get start() {
      return start;
    },
  };
}
