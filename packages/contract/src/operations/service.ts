import * as z from 'zod';
import { component, note } from '../described.ts';
import { mediaTypes } from '../media-types.ts';
import { defineOperation } from '../operation.ts';

/** Liveness: `GET /healthz`. */
const getHealth = defineOperation({
  id: 'getHealth',
  method: 'get',
  path: '/healthz',
  tag: 'service',
  title: { zh: '存活检查', en: 'Liveness' },
  description: { zh: '进程在运行', en: 'The process runs' },
  scopes: [],
  response: z
    .looseObject({ status: z.string().meta(note('状态', 'State')) })
    .meta(component('Health', '存活状态', 'Liveness')),
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'safe',
});

/** Readiness: `GET /readyz`. */
const getReadiness = defineOperation({
  id: 'getReadiness',
  method: 'get',
  path: '/readyz',
  tag: 'service',
  title: { zh: '就绪检查', en: 'Readiness' },
  description: { zh: '数据库可用，可以接收请求', en: 'The database answers and requests are taken' },
  scopes: [],
  response: z
    .looseObject({ status: z.string().meta(note('状态', 'State')) })
    .meta(component('Readiness', '就绪状态', 'Readiness')),
  status: 200,
  showsRecords: false,
  problems: ['HT5018'],
  idempotency: 'safe',
});

/** Metrics: `GET /metrics`. */
const getMetrics = defineOperation({
  id: 'getMetrics',
  method: 'get',
  path: '/metrics',
  tag: 'service',
  title: { zh: '运行指标', en: 'Metrics' },
  description: { zh: 'OpenMetrics 或 Prometheus 文本', en: 'OpenMetrics or Prometheus text' },
  scopes: [],
  response: z.string(),
  responseMediaType: mediaTypes.text,
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'safe',
});

/** API document: `GET /openapi.json`. */
const getOpenApi = defineOperation({
  id: 'getOpenApi',
  method: 'get',
  path: '/openapi.json',
  tag: 'service',
  title: { zh: '接口文档', en: 'API document' },
  description: { zh: '本平台的 OpenAPI 3.1 文档', en: 'The OpenAPI 3.1 document of this platform' },
  scopes: [],
  response: z.looseObject({ openapi: z.string() }),
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'safe',
});

/** Doors for operators and tools beside the versioned API: open, and no methods of the client. */
export const serviceOperations = { getHealth, getReadiness, getMetrics, getOpenApi } as const;
