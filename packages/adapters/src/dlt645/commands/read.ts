import type { AdapterCommand } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { answers } from '../address.ts';
import type { Edition } from '../items/controls.ts';
import type { Dlt645Message } from '../message.ts';
import type { Dlt645Options } from '../options.ts';
import { reasonOf } from './refusal.ts';

/** Reads one identifier; the session asks for follow-up frames itself. */
export const read: AdapterCommand<Dlt645Message, Dlt645Options> = {
  title: bilingual('读数据', 'Read data'),
  effect: 'read',
  clause: 'DL/T 645-2007 7.1',
  parameters: {
    di: {
      title: bilingual('数据标识，高字节在前', 'Identifier, highest byte first'),
      type: 'text',
      pattern: '^(?:[0-9A-Fa-f]{4}){1,2}$',
    },
    edition: {
      title: bilingual('版本；缺省按标识长度', 'Edition; by the length of the identifier when absent'),
      type: 'text',
      values: ['2007', '1997'],
      optional: true,
    },
  },
  build({ address }, parameters) {
    const di = String(parameters['di']).toUpperCase();
    const edition = (parameters['edition'] ?? (di.length === 8 ? '2007' : '1997')) as Edition;
    const padded = address.padStart(12, '0');
    return [
      {
        address: padded,
        edition,
        function: 'read',
        fromMeter: false,
        refused: false,
        more: false,
        data: { kind: 'request', di },
      },
    ];
  },
  result(message, sent) {
    const { data } = message;
    if (!message.fromMeter || message.function !== sent.function || !answers(sent.address, message.address))
      return undefined;
    if (message.refused) return { status: 'refused', reason: reasonOf(message) };
    if (data === undefined || !('di' in data) || sent.data?.kind !== 'request' || data.di !== sent.data.di)
      return undefined;
    if (data.kind === 'item') return { status: 'done', values: { [data.name]: data.value } };
    return data.kind === 'unknownItem' ? { status: 'done', values: { raw: data.raw } } : undefined;
  },
  timeout: 1000,
  retries: 2,
};
