import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { parseGatewayConfig } from './parse-gateway-config.ts';

const text = `platform:
  baseUrl: http://127.0.0.1:8080
  token: secret
system: demo-property
division: '340111999001'
listeners:
  - adapter: gb26875
    port: 26875
  - adapter: hj212
    port: 5212
    options: { strict: true }
spool:
  directory: spool
devices:
  - { adapter: hj212, address: ZX00001, id: 'urn:hutong:device:demo-property:d0306' }
`;

const errorOf = (source: string): HutongError => {
  try {
    parseGatewayConfig(source, 'gateway.yaml');
  } catch (error) {
    if (HutongError.isInstance(error)) return error;
    throw error;
  }
  return expect.unreachable('the configuration was accepted');
};

describe('parseGatewayConfig', () => {
  it('reads a configuration and fills in what it leaves out', () => {
    expect(parseGatewayConfig(text, 'gateway.yaml')).toMatchObject({
      unknownDevices: 'derive',
      simulated: false,
      limits: {
        connections: 1000,
        bufferedBytes: 65_536,
        bytesPerSecond: 1_048_576,
        garbageBytes: 262_144,
        framesPerSecond: 200,
        framesInHand: 64,
        idle: 'PT10M',
      },
      spool: { maximumBytes: 268_435_456 },
      listeners: [{ adapter: 'gb26875', host: '0.0.0.0', options: {} }, { options: { strict: true } }],
    });
  });

  it.each([
    ['a port that is none', 'port: 26875', 'port: 99999', 8, 5, '/listeners/0/port'],
    ['a port used twice', 'port: 5212', 'port: 26875', 10, 5, '/listeners/1/port'],
    ['an address that is no URL', 'http://127.0.0.1:8080', 'platform', 2, 3, '/platform/baseUrl'],
    ['a platform without a token', '  token: secret\n', '', 1, 1, '/platform'],
    ['a device id that is none', 'urn:hutong:device:demo-property:d0306', 'd0306', 15, 41, '/devices/0/id'],
    ['a misspelt key', 'system: demo-property', 'sistem: demo-property', 4, 1, '/sistem'],
    ['a system with capitals', 'system: demo-property', 'system: Demo', 4, 1, '/system'],
  ])('points at %s', (_, before, after, line, column, pointer) => {
    const error = errorOf(text.replace(before, after));
    expect(error.code).toBe('HT8001');
    const problems = error.facts['problems'] as { line: number; column: number; pointer: string }[];
    expect(problems).toContainEqual(expect.objectContaining({ line, column, pointer }));
    expect(error.location.file).toBe('gateway.yaml');
  });
});
