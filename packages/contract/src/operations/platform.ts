import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';

/** Platform information: `GET /v1/platform`. */
export const getPlatform = defineOperation({
  id: 'getPlatform',
  method: 'get',
  path: '/v1/platform',
  tag: 'platform',
  title: { zh: '平台信息', en: 'Platform information' },
  scopes: [],
  response: z
    .object({
      name: z.string().meta(note('平台名称', 'Name of the platform')),
      version: z.string().meta(note('平台版本', 'Version of the platform')),
      specVersion: z.string().meta(note('数据标准版本', 'Version of the data standard')),
      now: z.string().meta(note('平台的当前时间', 'The time by the clock of the platform')),
      sandbox: z.boolean().meta(note('是否为沙箱', 'Whether the clock can be moved')),
      mqtt: z.object({ port: z.int() }).optional().meta(note('MQTT 端口', 'Port for MQTT')),
      maximumBatch: z.int().meta(note('一次最多写入的记录数', 'The most records in one write')),
    })
    .meta(component('Platform', '平台信息', 'Platform')),
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'safe',
});

/** Move the sandbox clock: `POST /v1/sandbox/clock`. */
export const setClock = defineOperation({
  id: 'setClock',
  method: 'post',
  path: '/v1/sandbox/clock',
  tag: 'platform',
  title: { zh: '拨动沙箱时钟', en: 'Move the sandbox clock' },
  description: {
    zh: '仅沙箱模式；时钟只进不退，途中到期的时限与规则依次执行后返回',
    en: 'Sandbox mode only; the clock never goes back, and every time limit and rule that falls due on the way has run before the answer',
  },
  scopes: ['sandbox:control'],
  body: z
    .strictObject({ now: z.iso.datetime({ offset: true }).meta(note('目标时间', 'The time to move to')) })
    .meta(component('ClockRequest', '拨动时钟', 'Clock request')),
  response: z
    .object({ now: z.string().meta(note('平台的当前时间', 'The time by the clock of the platform')) })
    .meta(component('ClockState', '时钟状态', 'Clock state')),
  status: 200,
  showsRecords: false,
  problems: ['HT5007', 'HT5017'],
  idempotency: 'natural',
});
