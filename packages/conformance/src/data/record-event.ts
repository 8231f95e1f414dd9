import { cloudEventTypes, type CloudEvent } from '@hutong/contract';
import type { TestRecord } from './test-data.ts';

/** A record in the envelope in which it travels over MQTT. */
export const recordEvent = (record: TestRecord): string =>
  JSON.stringify({
    specversion: '1.0',
    id: record.id,
    source: 'urn:hutong:conformance',
    type: cloudEventTypes.record,
    datacontenttype: 'application/json',
    data: record,
  } satisfies CloudEvent);
