import * as z from 'zod';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { recordSchema } from './records.ts';

const instant = z.iso.datetime({ offset: true });

/** List observations: `GET /v1/observations`. */
export const listObservations = defineOperation({
  id: 'listObservations',
  method: 'get',
  path: '/v1/observations',
  tag: 'observations',
  title: { zh: '查询历史观测值', en: 'List observations' },
  description: { zh: '按观测时间升序', en: 'In ascending order of observation time' },
  scopes: ['records:read'],
  query: z.object({
    device: z.string().optional(),
    property: z.string().optional(),
    from: instant.optional().meta({ description: 'Inclusive' }),
    to: instant.optional().meta({ description: 'Exclusive' }),
    ...pageQuery,
  }),
  response: pageOf(recordSchema).meta({ id: 'ObservationPage' }),
  status: 200,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** List latest observations: `GET /v1/latest`. */
export const listLatest = defineOperation({
  id: 'listLatest',
  method: 'get',
  path: '/v1/latest',
  tag: 'observations',
  title: { zh: '查询最新观测值', en: 'List latest observations' },
  description: { zh: '每个设备每个属性一条', en: 'One per device and property' },
  scopes: ['records:read'],
  query: z.object({ device: z.string().optional(), property: z.string().optional(), ...pageQuery }),
  response: pageOf(recordSchema).meta({ id: 'LatestPage' }),
  status: 200,
  problems: ['HT5014'],
  idempotency: 'safe',
});
