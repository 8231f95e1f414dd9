import type { StreamMessage } from './stream-reader.ts';

/** Whether a message of the stream is about a record: by its subject, or by the id of its data. */
export const isAbout = ({ event }: StreamMessage, id: string): boolean =>
  event.subject === id || (event.data as { id?: unknown } | null | undefined)?.id === id;
