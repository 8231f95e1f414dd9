import * as z from 'zod';
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
      name: z.string(),
      version: z.string(),
      specVersion: z.string(),
      /** The platform's idea of now. */
      now: z.string(),
      sandbox: z.boolean(),
      mqtt: z.object({ port: z.int() }).optional(),
      maximumBatch: z.int(),
    })
    .meta({ id: 'Platform' }),
  status: 200,
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
  body: z.strictObject({ now: z.iso.datetime({ offset: true }) }).meta({ id: 'ClockRequest' }),
  response: z.object({ now: z.string() }).meta({ id: 'ClockState' }),
  status: 200,
  problems: ['HT5007', 'HT5017'],
  idempotency: 'natural',
});
