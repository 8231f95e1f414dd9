import * as z from 'zod';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { scopes, type Scope } from '../scopes.ts';

const scopeSchema = z.enum(Object.keys(scopes) as [Scope, ...Scope[]]);
const tokenInfo = z
  .object({
    id: z.string(),
    name: z.string(),
    system: z.string(),
    scopes: z.array(scopeSchema),
    createdAt: z.string(),
    expiresAt: z.string().optional(),
  })
  .meta({ id: 'TokenInfo' });

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
      name: z.string().min(1).max(100),
      system: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
      scopes: z.array(scopeSchema).min(1),
      expiresAt: z.iso.datetime({ offset: true }).optional(),
    })
    .meta({ id: 'TokenRequest' }),
  response: z.object({ token: tokenInfo, secret: z.string() }).meta({ id: 'TokenCreated' }),
  status: 201,
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
  response: pageOf(tokenInfo).meta({ id: 'TokenPage' }),
  status: 200,
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
  parameters: z.object({ id: z.string() }),
  response: z.object({ revoked: z.boolean() }).meta({ id: 'TokenRevoked' }),
  status: 200,
  problems: ['HT5003'],
  idempotency: 'natural',
});
