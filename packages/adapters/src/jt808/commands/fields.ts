import { formatDateTime } from '@hutong/standard';
import { parameter } from '../../commands/parameter.ts';

/** Parameters that several commands have. */
export const byte = (zh: string, en: string) => parameter('integer', zh, en, { minimum: 0, maximum: 255 });
export const word = (zh: string, en: string, unit?: string) =>
  parameter('integer', zh, en, { minimum: 0, maximum: 65_535, ...(unit === undefined ? {} : { unit }) });
export const doubleWord = (zh: string, en: string) =>
  parameter('integer', zh, en, { minimum: 0, maximum: 0xffff_ffff });
export const time = (zh: string, en: string) => parameter('time', zh, en);
export const list = (zh: string, en: string) => parameter('list', zh, en);
export const text = (zh: string, en: string) => parameter('text', zh, en);
export const hex = (zh: string, en: string) => parameter('text', zh, en, { pattern: '^([0-9A-Fa-f]{2})*$' });

export const channel = byte('逻辑通道号', 'Channel');
export const period = { from: time('开始时间', 'From'), to: time('结束时间', 'To') };
export const server = {
  server: text('服务器地址', 'Server'),
  tcpPort: word('TCP 端口', 'TCP port'),
  udpPort: word('UDP 端口', 'UDP port'),
};

/** Terminals know China Standard Time to the second. */
export const terminalTime = (value: unknown): string =>
  formatDateTime(Math.floor(Date.parse(String(value)) / 1000) * 1000);

/** The times of a period as a terminal has them. */
export const span = ({ from, to }: Readonly<Record<string, unknown>>): object => ({
  from: terminalTime(from),
  to: terminalTime(to),
});
