import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

it('says what to install when the package is not there', async () => {
  const start = setup.start('', {}, '{ transport: serial, path: /dev/ttyUSB0 }');
  await expect(start).rejects.toMatchObject({ code: 'HT8007' });
});
