import { jt808, loadOf } from '@hutong/adapters/jt808';
import { OneOf } from '../subset-match.ts';
import type { Facts } from './facts.ts';

const bitNames: Readonly<Record<string, string>> = {
  violationWarning: 'violation warning (2019)',
  tyrePressureWarning: 'tyre pressure warning (2019)',
  rightTurnBlindArea: 'right-turn blind area (2019)',
  area: 'in/out area',
  route: 'in/out route',
  danger: 'danger warning',
  gnssFault: 'GNSS fault',
  drivingOvertime: 'day driving overtime',
  parkingOvertime: 'overtime parking',
  segmentTime: 'segment time',
  vssFault: 'VSS fault',
  icCardFault: 'IC card',
  displayFault: 'display',
  ttsFault: 'TTS',
  cameraFault: 'camera',
};
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The bits of an alarm or status word that a vector gives by itself. */
export const bitFacts = (hex: string): Facts => {
  const body = `${hex}${hex}`.padEnd(44, '0') + '200101000000';
  const frame = jt808.encode({ id: 0x0200, phone: '0'.repeat(12), serial: 0, body: { name: 'raw', raw: body } });
  const message = jt808.decode(frame);
  if (message.body.name !== 'location') return {};
  const { alarms, status } = message.body;
  const word = Number.parseInt(hex, 16);
  const bits = Object.fromEntries(
    Array.from({ length: 32 }, (_, index) => {
      const name = alarms.find(
        (_name, place) =>
          [...word.toString(2)].toReversed().flatMap((bit, at) => (bit === '1' ? [at] : []))[place] === index,
      );
      const set = Math.floor(word / 2 ** index) % 2;
      return [`bit${index}`, name === undefined ? set : new OneOf(bitNames[name] ?? spaced(name), spaced(name), set)];
    }),
  );
  const named = ['acc', 'positioned', 'south', 'west', 'outOfService', 'gps', 'beidou', 'glonass', 'galileo', 'moving'];
  return {
    field: new OneOf('alarm', 'status'),
    count: alarms.length,
    ...bits,
    load: loadOf(status),
    bits9_8: `${Math.floor(word / 512) % 2}${Math.floor(word / 256) % 2}`,
    ...Object.fromEntries(named.map((name) => [name, status.includes(name)])),
  };
};
