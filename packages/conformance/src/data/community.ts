import { citizenIdCheckCharacter } from '@hutong/standard';
import type { RecordOptions, TestData, TestRecord } from './test-data.ts';

type Own = Readonly<Record<string, unknown>>;

/** A valid building. */
export const building = (data: TestData, own: Own = {}, options?: RecordOptions): TestRecord =>
  data.record('Building', { name: '检测楼', address: '检测路1号', floors: 18, ...own }, options);

/** A grid with a leader and a worker, each under a staff id of this check. */
export const grid = (data: TestData, own: Own = {}): TestRecord =>
  data.record('Grid', {
    code: `${data.division}001`,
    name: '检测网格',
    staff: [
      { staffId: data.name('leader'), role: 'grid-leader' },
      { staffId: data.name('worker'), role: 'grid-worker' },
      { staffId: data.name('second'), role: 'grid-worker' },
    ],
    ...own,
  });

/** A valid device. */
export const device = (data: TestData, own: Own = {}): TestRecord =>
  data.record('Device', { name: '检测设备', kind: 'environment-sensor', status: 'in-use', ...own });

/** A reading of a temperature unless said otherwise. */
export const observation = (data: TestData, of: TestRecord, own: Own = {}): TestRecord =>
  data.record('Observation', {
    device: of.id,
    property: 'temperature',
    value: 21.5,
    unit: 'Cel',
    observedAt: data.instant(0),
    quality: 'good',
    ...own,
  });

// 999999 is no division that was ever assigned, so that the number can belong to nobody; its 17th digit is a woman's.
const nobody = '99999919490101002';

/** Personal values of the invented resident; every one of them must stay hidden from readers without the right. */
export const canary = {
  name: '测验证者',
  citizenId: `${nobody}${citizenIdCheckCharacter(nobody)}`,
  phone: '000-0000-4321',
  registeredAddress: '检测路九百九十九弄八十八号',
  birthDate: '1949-01-01',
} as const;

/** An invented resident who carries the canary values. */
export const resident = (data: TestData, own: Own = {}): TestRecord =>
  data.record('Resident', { ...canary, populationType: '01', sex: '2', livesAlone: true, ...own });
