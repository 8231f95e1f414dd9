import { readFileSync } from 'node:fs';
import { HutongError } from '@hutong/standard';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { cloudEventSchema } from './cloud-event.ts';
import { readCloudEvent } from './read-cloud-event.ts';

interface Vector {
  readonly id: string;
  readonly frame: string;
  readonly expect: unknown;
}

interface Expected {
  readonly error?: string;
  readonly field?: string;
  readonly data?: unknown;
  readonly dataBytes?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../spec/${path}`, import.meta.url), 'utf8'));
const { vectors } = read('vectors/cloudevents/published.json') as { vectors: Vector[] };
const openApi = read('api/openapi.json') as { components: { schemas: { CloudEvent: object } } };
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
// The pattern beside it says the same.
ajv.addFormat('base64', true);
const fitsSchema = ajv.compile(openApi.components.schemas.CloudEvent);

describe.each(vectors)('$id', ({ frame, expect: wanted }) => {
  const value: unknown = JSON.parse(frame);
  // A batch is an array of messages.
  const messages: unknown[] = Array.isArray(value) ? value : [value];
  const expected = wanted as Expected;

  if (messages.length === 0)
    it('is a batch without messages', () => {
      expect(wanted).toEqual({ count: 0, ids: [] });
      expect(fitsSchema(value)).toBe(false);
    });
  else if (expected.error === undefined)
    it('is read as published, by the code and by the schema', () => {
      expect(fitsSchema(value), JSON.stringify(fitsSchema.errors)).toBe(true);
      const { data: wantedData, dataBytes, ...attributes } = expected;
      const { data, ...event } = readCloudEvent(value);
      expect({ specversion: '1.0', ...event }).toEqual(attributes);
      expect(data).toEqual(dataBytes === undefined ? wantedData : JSON.parse(dataBytes));
    });
  else
    it(`is refused at ${expected.field}, by the code and by the schema`, () => {
      expect(fitsSchema(value)).toBe(false);
      expect(cloudEventSchema.safeParse(value).success).toBe(false);
      expect(() => readCloudEvent(value)).toThrow(
        expect.objectContaining({ code: 'HT5020', location: { pointer: `/${expected.field}` } }),
      );
    });
});

describe('readCloudEvent', () => {
  const envelope = { specversion: '1.0', id: '1', source: '/s', type: 't' };

  it('gives bytes for what is said to be no JSON', () => {
    const event = readCloudEvent({ ...envelope, datacontenttype: 'image/jpeg', data_base64: '/9j/' });
    expect(event.data).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.x+json'])('unpacks %s', (type) => {
    expect(readCloudEvent({ ...envelope, datacontenttype: type, data_base64: 'eyJhIjoxfQ==' }).data).toEqual({ a: 1 });
  });

  it('says where bytes that should be JSON are none', () => {
    let caught: unknown;
    try {
      readCloudEvent({ ...envelope, data_base64: '/9j/' });
    } catch (error) {
      caught = error;
    }
    expect(HutongError.isInstance(caught) && caught.location.pointer).toBe('/data_base64');
  });
});
