import type { AdapterCommand } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import type { IdentifierOrder } from '../items/identifiers.ts';
import { meterTypes, type MeterType } from '../items/meter-types.ts';
import type { Cjt188Message } from '../message.ts';
import type { Cjt188Options } from '../options.ts';

const anyAddress = 'AAAAAAAAAAAAAA';

const isFrom = (asked: string, actual: string): boolean => asked === anyAddress || asked === actual;

/** Reads one identifier of a meter. */
export const read: AdapterCommand<Cjt188Message, Cjt188Options> = {
  title: bilingual('读数据', 'Read data'),
  effect: 'read',
  clause: 'CJ/T 188-2004 7.2',
  parameters: {
    di: {
      title: bilingual('数据标识，缺省 901F（计量数据）', 'Identifier; 901F, the readings, when absent'),
      type: 'text',
      pattern: '^[0-9A-Fa-f]{4}$',
      optional: true,
    },
    meterType: {
      title: bilingual('表计类型，缺省为任意', 'Type of the meter; any when absent'),
      type: 'text',
      values: Object.values(meterTypes),
      optional: true,
    },
    order: {
      title: bilingual('数据标识的字节顺序', 'Byte order of the identifier'),
      type: 'text',
      values: ['high-first', 'low-first'],
      optional: true,
    },
  },
  build({ address, serial }, parameters) {
    const { di = '901F', meterType = 'any', order = 'high-first' } = parameters;
    return [
      {
        meterType: meterType as MeterType,
        address: address.padStart(14, '0'),
        function: 'read',
        fromMeter: false,
        refused: false,
        more: false,
        data: {
          di: String(di).toUpperCase(),
          order: order as IdentifierOrder,
          serial: serial & 0xff,
          payload: { kind: 'none' },
        },
      },
    ];
  },
  result(message, sent) {
    if (!message.fromMeter || message.function !== sent.function || !isFrom(sent.address, message.address))
      return undefined;
    if (message.refused) return { status: 'refused' };
    const { data } = message;
    if (
      data === undefined ||
      sent.data === undefined ||
      'raw' in data ||
      'raw' in sent.data ||
      data.di !== sent.data.di
    )
      return undefined;
    // The number of the exchange comes back; some meters answer with 0 always.
    return { status: 'done', values: { payload: data.payload } };
  },
  timeout: 1000,
  retries: 2,
};
