import {
  buildPath,
  formatNdjson,
  formatQuery,
  mediaTypeOf,
  mediaTypes,
  operations,
  pointerOf,
  problemSchema,
  type InputOf,
  type Operation,
  type OperationId,
  type Operations,
  type OutputOf,
} from '@hutong/contract';
import type { EvidenceRecorder, WireViolation } from '../evidence/evidence-recorder.ts';
import { sendRequest, type HttpAccessOptions, type HttpAnswer } from './http-access.ts';

/** What a check sends: the contract's input, or something wrong on purpose. */
export type Input<Id extends OperationId> = InputOf<Operations[Id]> & SendOptions;

export interface SendOptions {
  readonly idempotencyKey?: string;
  /** Sent in place of the encoded body. */
  readonly rawBody?: string;
  readonly mediaType?: string;
}

/** The contract's input with every part loosened, for requests that are wrong on purpose. */
export type AnyInput = SendOptions & {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly mediaType: string;
  /** The JSON body, or the text when it is none. */
  readonly body: unknown;
}

/** Access to the platform under one token. */
export interface PlatformSession {
  /** System of the token; `*` for an administrator. */
  readonly system: string;
  readonly token: string | undefined;
  /** Id of the token, when this run created it. */
  readonly tokenId?: string;
  /** Calls an operation and gives the answer, whatever it is. */
  send(id: OperationId, input?: AnyInput): Promise<Answer>;
  /** Fetches a path that stands beside the operations, such as `/healthz`. */
  get(path: string): Promise<Answer>;
  /** Calls an operation that must succeed, and gives its value; anything else fails the check. */
  call<Id extends OperationId>(id: Id, input: Input<Id>): Promise<OutputOf<Operations[Id]>>;
}

export interface SessionOptions {
  readonly access: HttpAccessOptions;
  readonly recorder: EvidenceRecorder;
  readonly checkId: string;
  readonly system: string;
  readonly token: string | undefined;
  readonly tokenId?: string;
  readonly onAnswer: (violation: WireViolation | undefined) => void;
  readonly expect: (holds: boolean, zh: string, en: string, facts?: Readonly<Record<string, unknown>>) => void;
}

const parseBody = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const encode = (operation: Operation, input: AnyInput): string | undefined => {
  if (input.rawBody !== undefined) return input.rawBody;
  if (input.body === undefined) return undefined;
  if (input.mediaType === mediaTypes.ndjson) return formatNdjson((input.body as { records: unknown[] }).records);
  return operation.body === undefined ? undefined : JSON.stringify(input.body);
};

/** Pointers to where an answer departs from the contract; none when it keeps to it. */
export function wireFaults(operation: Operation, answer: HttpAnswer): string[] {
  const success = answer.status >= 200 && answer.status < 300;
  if (success && answer.status !== operation.status) return ['status'];
  const expected = success ? (operation.responseMediaType ?? mediaTypes.json) : mediaTypes.problem;
  if (mediaTypeOf(answer.headers.get('content-type')) !== expected) return ['header content-type'];
  const parsed = (success ? operation.response : problemSchema).safeParse(parseBody(answer.text));
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => `body ${pointerOf(path)}`);
}

const toAnswer = ({ status, headers, text }: HttpAnswer): Answer => ({
  status,
  headers,
  mediaType: mediaTypeOf(headers.get('content-type')),
  body: parseBody(text),
});

/** Opens a session; every answer is recorded and compared with the contract. */
export function createPlatformSession(options: SessionOptions): PlatformSession {
  const { access, recorder, system, token, tokenId, checkId } = options;
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const send = async (id: OperationId, input: AnyInput = {}): Promise<Answer> => {
    const operation: Operation = operations[id];
    const body = encode(operation, input);
    const answer = await sendRequest(access, recorder, {
      method: operation.method,
      path: buildPath(operation.path, input.parameters ?? {}) + formatQuery(input.query ?? {}),
      headers: {
        accept: `${operation.responseMediaType ?? mediaTypes.json}, ${mediaTypes.problem}`,
        ...authorization,
        ...(body === undefined ? {} : { 'content-type': input.mediaType ?? mediaTypes.json }),
        ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const pointers = wireFaults(operation, answer);
    options.onAnswer(pointers.length === 0 ? undefined : { checkId, operation: id, pointers: pointers.slice(0, 10) });
    return toAnswer(answer);
  };
  return {
    system,
    token,
    ...(tokenId === undefined ? {} : { tokenId }),
    send,
    get: async (path) => toAnswer(await sendRequest(access, recorder, { method: 'get', path, headers: authorization })),
    async call(id, input) {
      const operation: Operation = operations[id];
      const answer = await send(id, input);
      options.expect(
        answer.status === operation.status,
        `${operation.title.zh}应答状态为 ${operation.status}`,
        `${operation.title.en} answers with status ${operation.status}`,
        { operation: id, status: answer.status },
      );
      const parsed = operation.response.safeParse(answer.body);
      options.expect(
        parsed.success,
        `${operation.title.zh}的应答符合接口契约`,
        `The answer to ${operation.title.en} keeps to the contract`,
        parsed.success ? {} : { places: parsed.error.issues.slice(0, 10).map(({ path }) => pointerOf(path)) },
      );
      return parsed.data as never;
    },
  };
}
