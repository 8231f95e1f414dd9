import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HutongError, type ErrorCode } from '@hutong/standard';

/** Whether a request shows the token, compared in constant time; without a token everybody may enter. */
export const showsToken = (request: IncomingMessage, token: string | undefined): boolean => {
  if (token === undefined) return true;
  const shown = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
};

/** Answers with a problem document. */
export const refuseRequest = (response: ServerResponse, status: number, code: ErrorCode): void => {
  const { text, fix } = new HutongError(code);
  const body = { type: 'about:blank', title: text.en, status, code, message: text, fix };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
};
