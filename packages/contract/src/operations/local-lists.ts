import { localListSchema } from '@hutong/standard/local-lists';
import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';

const { localList, title, list, authority, version, source } = localListSchema.shape;

const summary = z
  .object({
    localList,
    title,
    list,
    authority,
    version,
    source,
    codeCount: z.int().meta(note('代码数', 'Number of codes')),
  })
  .meta(component('LocalListSummary', '地方代码表概要', 'Local list in short'));

/** The local lists that the platform has loaded: `GET /v1/local-lists`. */
export const listLocalLists = defineOperation({
  id: 'listLocalLists',
  method: 'get',
  path: '/v1/local-lists',
  tag: 'platform',
  title: { zh: '查询地方代码表', en: 'List local lists' },
  description: {
    zh: '平台已加载的地方代码表；这些机构的扩展代码须列于表中',
    en: 'Local lists that the platform has loaded; local codes of their authorities have to stand in them',
  },
  scopes: [],
  response: z
    .object({ items: z.array(summary).meta(note('地方代码表', 'Local lists')) })
    .meta(component('LocalLists', '地方代码表目录', 'Local lists')),
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'safe',
});

/** One local list whole: `GET /v1/local-lists/{id}`. */
export const getLocalList = defineOperation({
  id: 'getLocalList',
  method: 'get',
  path: '/v1/local-lists/{id}',
  tag: 'platform',
  title: { zh: '读取地方代码表', en: 'Read a local list' },
  description: {
    zh: '可存为文件，供 hutong validate --local-list 使用',
    en: 'Stored as a file it serves `hutong validate --local-list`',
  },
  scopes: [],
  parameters: z.object({ id: z.string().meta(note('地方代码表标识', 'Id of the local list')) }),
  response: localListSchema.meta(component('LocalList', '地方代码表', 'Local list')),
  status: 200,
  showsRecords: false,
  problems: ['HT5003'],
  idempotency: 'safe',
});
