import { expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { gatewayFile } from '../../__fixtures__/gateway-file.ts';
import { checkGateway } from './check.ts';

const configuration = (listener: string): string => gatewayFile('listeners:', `  - ${listener}`);

it('names what a good configuration opens', async () => {
  const file = configuration('{ transport: udp, adapter: hj212, port: 5212 }');
  expect(checkResult('gateway check', await checkGateway(file))).toEqual({
    file,
    listeners: [{ adapter: 'hj212', transport: 'udp' }],
    devices: null,
    warnings: [],
  });
});

it('names the place of a mistake', async () => {
  const file = configuration('{ adapter: hj213, port: 5212 }');
  await expect(checkGateway(file)).rejects.toMatchObject({ code: 'HT8001', location: { file, line: 6, column: 7 } });
});

it('says what this machine lacks', async () => {
  const { warnings } = await checkGateway(configuration('{ transport: serial, adapter: dlt645, path: /dev/ttyUSB0 }'));
  expect(warnings).toMatchObject([{ code: 'HT8007', pointer: '/listeners/0/transport' }]);
});
