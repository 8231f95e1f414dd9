/** One HTTP request and its answer, as far as evidence needs it. Secrets and personal values are already masked. */
export interface HttpExchange {
  readonly kind: 'http';
  readonly at: string;
  readonly milliseconds: number;
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: EvidenceBody;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody?: EvidenceBody;
}

/** One message over MQTT or the change stream. */
export interface MessageExchange {
  readonly kind: 'mqtt' | 'stream';
  readonly at: string;
  readonly direction: 'sent' | 'received';
  /** MQTT topic, or the event id of the stream. */
  readonly channel: string;
  readonly body?: EvidenceBody;
}

export type Exchange = HttpExchange | MessageExchange;

/** A body: the digest is over the bytes on the wire, the content is masked and cut when long. */
export interface EvidenceBody {
  readonly bytes: number;
  readonly digest: string;
  readonly content: unknown;
  readonly truncated?: true;
}
