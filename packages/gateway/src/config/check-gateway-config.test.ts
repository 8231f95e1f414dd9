import { expect, it } from 'vitest';
import { checkGatewayConfig } from './check-gateway-config.ts';

const text = (listeners: string): string => `platform: { baseUrl: http://127.0.0.1:8080, token: secret }
system: demo-property
division: '340111999001'
listeners:
${listeners}
spool: { directory: spool }
`;

it('names what a good configuration opens', async () => {
  const listeners = `  - { adapter: hj212, port: 5212 }
  - { transport: tcp-client, adapter: cjt188, host: 127.0.0.1, port: 5188, options: { valveBits: flags, clockHighFirst: true } }
  - { adapter: hj212, port: 5213, options: { sm4KeyVariable: STATION_KEY } }`;
  await expect(checkGatewayConfig(text(listeners), 'g.yaml')).resolves.toMatchObject({
    listeners: [
      { adapter: 'hj212', transport: 'tcp' },
      { adapter: 'cjt188', transport: 'tcp-client' },
      { adapter: 'hj212', transport: 'tcp' },
    ],
  });
});

it.each([
  ['an adapter that does not exist', '  - { adapter: hj999, port: 5212 }', 'HT8001', 5, 7],
  ['an adapter file that does not exist', '  - { adapter: ./none.ts, port: 5212 }', 'HT8001', 5, 7],
  [
    'an option that the adapter does not have',
    '  - { adapter: cjt188, port: 1, options: { swap: true } }',
    'HT8001',
    5,
    44,
  ],
  ['a quirk that is no switch', '  - { adapter: cjt188, port: 1, options: { clockHighFirst: 1 } }', 'HT8001', 5, 44],
  ['a setting of another value', '  - { adapter: cjt188, port: 1, options: { valveBits: odd } }', 'HT8001', 5, 44],
  ['a secret in the file', '  - { adapter: hj212, port: 1, options: { sm4Key: abcd } }', 'HT8001', 5, 43],
  ['a secret without a variable', '  - { adapter: hj212, port: 1, options: { sm4KeyVariable: 1 } }', 'HT8001', 5, 43],
  ['a transport that does not exist', '  - { transport: pigeon, adapter: cjt188, port: 1 }', 'HT8001', 5, 7],
  [
    'a pattern that is none',
    "  - { transport: dtu, adapter: cjt188, port: 1, registration: { pattern: '(' } }",
    'HT8001',
    5,
    65,
  ],
])('points at %s', async (_, listener, code, line, column) => {
  await expect(checkGatewayConfig(text(listener), 'g.yaml')).rejects.toMatchObject({
    code,
    location: { file: 'g.yaml', line, column },
  });
});
