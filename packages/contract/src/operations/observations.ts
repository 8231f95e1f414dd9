import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { recordSchema } from './records.ts';

const deviceNote = note('设备标识', 'Id of the device');
const propertyNote = note('观测属性代码', 'Code of the observed property');
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
    device: z.string().optional().meta(deviceNote),
    property: z.string().optional().meta(propertyNote),
    from: instant.optional().meta(note('起始时间（含）', 'From this time on')),
    to: instant.optional().meta(note('截止时间（不含）', 'Before this time')),
    ...pageQuery,
  }),
  response: pageOf(recordSchema).meta(component('ObservationPage', '观测值（一页）', 'Page of observations')),
  status: 200,
  showsRecords: true,
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
  query: z.object({
    device: z.string().optional().meta(deviceNote),
    property: z.string().optional().meta(propertyNote),
    ...pageQuery,
  }),
  response: pageOf(recordSchema).meta(component('LatestPage', '最新观测值（一页）', 'Page of latest observations')),
  status: 200,
  showsRecords: true,
  problems: ['HT5014'],
  idempotency: 'safe',
});
