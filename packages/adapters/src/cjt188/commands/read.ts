import type { AdapterCommand } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { parameter } from '../../commands/parameter.ts';
import type { IdentifierOrder } from '../items/identifiers.ts';
import { meterTypes, type MeterType } from '../items/meter-types.ts';
import type { Cjt188Message } from '../message.ts';
import type { Cjt188Options } from '../options.ts';
import { request, result } from './exchange.ts';

/** Reads one identifier of a meter. */
export const read: AdapterCommand<Cjt188Message, Cjt188Options> = {
  title: bilingual('读数据', 'Read data'),
  effect: 'read',
  clause: 'CJ/T 188-2004 7.2',
  parameters: {
    di: parameter('text', '数据标识，缺省 901F（计量数据）', 'Identifier; 901F, the readings, when absent', {
      pattern: '^[0-9A-Fa-f]{4}$',
      optional: true,
    }),
    meterType: parameter(
      'text',
      '表计类型；缺省为该表上次所报类型，未知则任意',
      'Type of the meter; when absent the one it last gave, else any',
      { values: Object.values(meterTypes), optional: true },
    ),
    order: parameter(
      'text',
      '数据标识的字节顺序；缺省为该表上次所用顺序，未知则高字节在前',
      'Byte order of the identifier; when absent the one the meter last used, else high byte first',
      { values: ['high-first', 'low-first'], optional: true },
    ),
  },
  build: (context, { di = '901F', meterType, order }) => [
    request(context, 'read', String(di).toUpperCase(), {
      meterType: meterType as MeterType | undefined,
      order: order as IdentifierOrder | undefined,
    }),
  ],
  result,
  timeout: 1000,
  retries: 2,
};
