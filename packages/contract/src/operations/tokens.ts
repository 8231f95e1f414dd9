import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { checkRecipient, recipientMembers, recipientSchema } from '../recipient.ts';
import { scopes, type Scope } from '../scopes.ts';

const scopeSchema = z.enum(Object.keys(scopes) as [Scope, ...Scope[]]);
const tokenName = note('用途名称', 'What it is for');
const tokenSystem = note(
  '所属系统；只能写入该系统签发的记录',
  'Its system: it writes only records which that system issued',
);
const tokenScopes = note('权限', 'What it may do');
const tokenExpiry = note('失效时间', 'When it expires');
const tokenInfo = z
  .object({
    id: z.string().meta(note('令牌标识', 'Id of the token')),
    name: z.string().meta(tokenName),
    system: z.string().meta(tokenSystem),
    scopes: z.array(scopeSchema).meta(tokenScopes),
    ...recipientMembers,
    createdAt: z.string().meta(note('签发时间', 'When it was created')),
    expiresAt: z.string().optional().meta(tokenExpiry),
  })
  .meta(component('TokenInfo', '令牌信息', 'Token'));

/** Create a token: `POST /v1/tokens`. */
export const createToken = defineOperation({
  id: 'createToken',
  method: 'post',
  path: '/v1/tokens',
  tag: 'tokens',
  title: { zh: '签发令牌', en: 'Create a token' },
  description: { zh: '令牌明文只返回这一次', en: 'The secret is shown only in this answer' },
  scopes: ['tokens:manage'],
  body: z
    .strictObject({
      name: z.string().min(1).max(100).meta(tokenName),
      system: z
        .string()
        .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
        .meta(tokenSystem),
      scopes: z.array(scopeSchema).min(1).meta(tokenScopes),
      ...recipientMembers,
      expiresAt: z.iso.datetime({ offset: true }).optional().meta(tokenExpiry),
    })
    .superRefine(checkRecipient)
    .meta({ ...component('TokenRequest', '令牌申请', 'Token to create'), ...recipientSchema }),
  response: z
    .object({
      token: tokenInfo,
      secret: z.string().meta(note('令牌明文，只出现这一次', 'The secret, shown only here')),
    })
    .meta(component('TokenCreated', '已签发的令牌', 'Created token')),
  status: 201,
  showsRecords: false,
  problems: ['HT5009'],
  idempotency: 'key',
});

/** List tokens: `GET /v1/tokens`. */
export const listTokens = defineOperation({
  id: 'listTokens',
  method: 'get',
  path: '/v1/tokens',
  tag: 'tokens',
  title: { zh: '查询令牌', en: 'List tokens' },
  scopes: ['tokens:manage'],
  query: z.object({ ...pageQuery }),
  response: pageOf(tokenInfo).meta(component('TokenPage', '令牌（一页）', 'Page of tokens')),
  status: 200,
  showsRecords: false,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** Revoke a token: `DELETE /v1/tokens/{id}`. */
export const revokeToken = defineOperation({
  id: 'revokeToken',
  method: 'delete',
  path: '/v1/tokens/{id}',
  tag: 'tokens',
  title: { zh: '吊销令牌', en: 'Revoke a token' },
  scopes: ['tokens:manage'],
  parameters: z.object({ id: z.string().meta(note('令牌标识', 'Id of the token')) }),
  response: z
    .object({ revoked: z.boolean().meta(note('是否由本次请求吊销', 'Whether this call revoked it')) })
    .meta(component('TokenRevoked', '吊销结果', 'What became of the token')),
  status: 200,
  showsRecords: false,
  problems: ['HT5003'],
  idempotency: 'natural',
});
