import type { AdapterCommand } from '@hutong/adapter-kit';
import { bilingual, formatDateTime } from '@hutong/standard';
import { parameter } from '../../commands/parameter.ts';
import type { Cjt188Message } from '../message.ts';
import type { ValveCommand } from '../messages/valve.ts';
import type { Cjt188Options } from '../options.ts';
import { anyAddress } from '../address.ts';
import { request, result } from './exchange.ts';
import { read } from './read.ts';

type Command = AdapterCommand<Cjt188Message, Cjt188Options>;

const patience = { timeout: 2000, retries: 2 } as const;
const answered = { ...patience, result };
const written = { ...answered, retries: 0 };
const day = parameter('integer', '日', 'Day', { minimum: 1, maximum: 31 });

/** Commands of a master (CJ/T 188-2004, 7). */
export const cjt188Commands: Readonly<Record<string, Command>> = {
  read,
  readAddress: {
    title: bilingual('读地址', 'Read the address'),
    effect: 'read',
    clause: '7.2',
    parameters: {},
    build: (context) => [{ ...request(context, 'readAddress', '810A'), meterType: 'any', address: anyAddress }],
    ...answered,
  },
  valve: {
    title: bilingual('阀门控制', 'Valve'),
    effect: 'control',
    clause: '7.4',
    parameters: { action: parameter('text', '动作', 'Action', { values: ['open', 'close'] }) },
    build: (context, { action }) => [
      request(context, 'write', 'A017', { payload: { kind: 'valve', command: action as ValveCommand } }),
    ],
    ...written,
  },
  setClock: {
    title: bilingual('写标准时间', 'Set the clock'),
    effect: 'write',
    clause: '7.3',
    parameters: { time: parameter('time', '时间（默认现在）', 'Time, else now', { optional: true }) },
    build: (context, { time }) => {
      const at = typeof time === 'string' ? Date.parse(time) : context.now();
      const own = formatDateTime(Math.floor(at / 1000) * 1000);
      return [request(context, 'write', 'A015', { payload: { kind: 'clock', time: own } })];
    },
    ...written,
  },
  setBase: {
    title: bilingual('机电同步（置底数）', 'Set the base value'),
    effect: 'write',
    clause: '7.5',
    parameters: {
      value: parameter('number', '底数', 'Value', { minimum: 0, maximum: 999_999.99 }),
      unit: parameter('text', '单位（默认 m3）', 'Unit, else m3', { optional: true }),
    },
    build: (context, { value, unit = 'm3' }) => [
      request(context, 'setBase', 'A016', {
        payload: { kind: 'base', volume: { value: Number(value), unit: String(unit) } },
      }),
    ],
    ...written,
  },
  setSettlementDay: {
    title: bilingual('写结算日', 'Set the settlement day'),
    effect: 'write',
    clause: '7.3',
    parameters: { day },
    build: (context, { day: own }) => [
      request(context, 'write', 'A011', { payload: { kind: 'day', day: Number(own) } }),
    ],
    ...written,
  },
  setReadingDay: {
    title: bilingual('写抄表日', 'Set the reading day'),
    effect: 'write',
    clause: '7.3',
    parameters: { day },
    build: (context, { day: own }) => [
      request(context, 'write', 'A012', { payload: { kind: 'day', day: Number(own) } }),
    ],
    ...written,
  },
  writeAddress: {
    title: bilingual('写地址', 'Write the address'),
    effect: 'write',
    clause: '7.6',
    parameters: { address: parameter('text', '新地址', 'New address', { pattern: '^\\d{14}$' }) },
    build: (context, { address }) => [
      request(context, 'writeAddress', 'A018', { payload: { kind: 'address', address: String(address) } }),
    ],
    ...written,
  },
};
