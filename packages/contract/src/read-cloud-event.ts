import { HutongError } from '@hutong/standard';
import { cloudEventSchema } from './cloud-event.ts';
import { toIssues } from './issues.ts';

/** A CloudEvent as a program uses it: without members that are null, its extensions apart, its data unpacked. */
export interface ReadCloudEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time?: string;
  readonly subject?: string;
  readonly datacontenttype?: string;
  readonly dataschema?: string;
  readonly extensions: Readonly<Record<string, string | number | boolean>>;
  /** The data: a JSON value, or bytes where the message says that they are no JSON; undefined when it has none. */
  readonly data: unknown;
}

/** JSON is meant where no media type is said, and by every type whose subtype is json or ends so. */
const isJson = (mediaType: string | undefined): boolean =>
  mediaType === undefined || /^[^/]+\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(mediaType);

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function dataOf(base64: string, mediaType: string | undefined): unknown {
  const bytes = bytesOf(base64);
  if (!isJson(mediaType)) return bytes;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new HutongError('HT5020', {
      pointer: '/data_base64',
      message: { zh: 'data_base64 解码后不是 JSON', en: 'data_base64 holds no JSON' },
      cause,
    });
  }
}

/** Reads a CloudEvent 1.0 in structured JSON. Throws HT5020 with the place of the first fault. */
export function readCloudEvent(value: unknown): ReadCloudEvent {
  const parsed = cloudEventSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = toIssues(parsed.error.issues, value);
    throw new HutongError('HT5020', {
      message: { zh: '不是 CloudEvent 1.0', en: 'Not a CloudEvent 1.0' },
      ...(issue === undefined ? {} : { pointer: issue.pointer }),
    });
  }
  const {
    specversion: _,
    id,
    source,
    type,
    time,
    subject,
    datacontenttype,
    dataschema,
    data,
    data_base64,
    ...rest
  } = parsed.data;
  const optional = Object.entries({ time, subject, datacontenttype, dataschema });
  const present = optional.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const extensions = Object.entries(rest).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== null && entry[1] !== undefined,
  );
  return {
    id,
    source,
    type,
    ...Object.fromEntries(present),
    extensions: Object.fromEntries(extensions),
    data: typeof data_base64 === 'string' ? dataOf(data_base64, datacontenttype ?? undefined) : (data ?? undefined),
  };
}
