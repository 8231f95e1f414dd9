import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioText } from '../__fixtures__/scenario-text.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readFleet } from './read-fleet.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hutong-fleet-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const scenarioWith = (devices: string, text = scenarioText): Scenario =>
  parseScenario(
    text.replace(/devices:\n( {2}.*\n)+?(?=incidents)/, `devices: ${devices}\n`),
    join(directory, 's.yaml'),
  );
const device = (kind: string, address: string, more: object = {}): string =>
  JSON.stringify({ id: `urn:hutong:device:demo:${address}`, type: 'Device', kind, protocol: 'mqtt', address, ...more });
const quiet = scenarioText.slice(0, scenarioText.indexOf('incidents:')) + 'incidents: []\n';

describe('readFleet', () => {
  it('makes up devices by counts', async () => {
    const fleet = await readFleet(parseScenario(scenarioText, 's.yaml'));
    expect(fleet).toHaveLength(14);
    expect(fleet[0]).toEqual({
      id: 'urn:hutong:device:demo-property:door-0001',
      kind: 'door-magnet',
      address: 'door-0001',
      division: '340111999001',
    });
  });

  it('takes from a file the devices that speak MQTT and are of a kind it can play', async () => {
    const lines = [
      device('gas-detector', 'gas-0003', { vendor: '示例物联', division: '340111999002' }),
      device('camera', 'camera-1'),
      device('gas-detector', 'gas-0004', { protocol: 'hj212' }),
      '',
    ];
    await writeFile(join(directory, 'devices.ndjson'), lines.join('\n'));
    expect(await readFleet(scenarioWith('{ file: devices.ndjson }', quiet))).toEqual([
      {
        id: 'urn:hutong:device:demo:gas-0003',
        kind: 'gas-detector',
        address: 'gas-0003',
        division: '340111999002',
        vendor: '示例物联',
      },
    ]);
  });

  it('says which file cannot be read and which line is broken', async () => {
    await expect(readFleet(scenarioWith('{ file: missing.ndjson }'))).rejects.toMatchObject({ code: 'HT3001' });
    await writeFile(join(directory, 'devices.ndjson'), `${device('gas-detector', 'gas-0003')}\n{"id":\n`);
    await expect(readFleet(scenarioWith('{ file: devices.ndjson }'))).rejects.toMatchObject({
      code: 'HT3003',
      location: { file: join(directory, 'devices.ndjson'), line: 2 },
    });
  });

  it('says which incident has no device, or one of the wrong kind', async () => {
    const missing = parseScenario(scenarioText.replace('device: gas-0003', 'device: gas-0009'), 's.yaml');
    await expect(readFleet(missing)).rejects.toMatchObject({
      code: 'HT8002',
      location: { pointer: '/incidents/1/device' },
    });
    const wrong = parseScenario(scenarioText.replace('device: gas-0003', 'device: door-0001'), 's.yaml');
    await expect(readFleet(wrong)).rejects.toMatchObject({
      code: 'HT8002',
      text: { en: 'gas-leak needs a gas-detector, and door-0001 is a door-magnet' },
    });
  });
});
