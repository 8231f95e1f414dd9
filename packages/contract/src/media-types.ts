/** Media types that the platform speaks. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain',
  /** RFC 9457 problem document. */
  problem: 'application/problem+json',
  eventStream: 'text/event-stream',
  /** CloudEvents 1.0, structured mode. */
  cloudEvent: 'application/cloudevents+json',
} as const;

/** The media type of a Content-Type header, lower-case and without its parameters. */
export const mediaTypeOf = (contentType: string | null | undefined): string =>
  (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
