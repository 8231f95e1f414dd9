import { Observation } from '@hutong/standard';
import { channels, type Channel } from '../channels.ts';
import { cloudEventTypes, type CloudEvent } from '../cloud-event.ts';
import { SchemaCollector } from '../json-schema/schema-collector.ts';
import { mediaTypes } from '../media-types.ts';

const examples: Readonly<Record<keyof typeof channels, CloudEvent>> = {
  ingest: {
    specversion: '1.0',
    id: 'message-0001',
    source: 'urn:hutong:system:example',
    type: cloudEventTypes.record,
    time: '2026-01-01T08:00:00+08:00',
    datacontenttype: 'application/json',
    data: Observation.example,
  },
  rejections: {
    specversion: '1.0',
    id: 'rejection-0001',
    source: 'urn:hutong:platform',
    type: cloudEventTypes.rejection,
    time: '2026-01-01T08:00:01+08:00',
    datacontenttype: 'application/json',
    data: {
      id: 'rejection-0001',
      channel: 'mqtt',
      system: 'example',
      receivedAt: '2026-01-01T08:00:01+08:00',
      recordId: Observation.example['id'],
      recordType: 'Observation',
      issues: [
        { code: 'HT1001', pointer: '/device', message: { zh: '缺少必填字段', en: 'Required field is missing' } },
      ],
    },
  },
};

const both = ({ zh, en }: Channel['title']): string => `${en} · ${zh}`;

const channelObject = (channel: Channel): object => ({
  address: channel.topic,
  title: channel.title.en,
  'x-title-zh': channel.title.zh,
  description: both(channel.description),
  parameters: { system: { description: 'The system that the token names · 令牌所属系统', examples: ['example'] } },
  messages: { [channel.id]: { $ref: `#/components/messages/${channel.id}` } },
});

const operationObject = ({ id, direction, title, description, qos }: Channel): object => ({
  // A channel says what a vendor does; this document describes the platform, which does the opposite.
  action: direction === 'send' ? 'receive' : 'send',
  channel: { $ref: `#/channels/${id}` },
  title: title.en,
  'x-title-zh': title.zh,
  description: both(description),
  messages: [{ $ref: `#/channels/${id}/messages/${id}` }],
  bindings: { mqtt: { qos, retain: false, bindingVersion: '0.2.0' } },
});

/** The platform's MQTT API as an AsyncAPI 3.0 document. */
export function createAsyncApi(facts: { readonly version?: string; readonly host?: string } = {}): object {
  const collector = new SchemaCollector();
  const all: Channel[] = Object.values(channels);
  const messages = Object.fromEntries(
    Object.values(channels).map(({ id, title, payload }) => [
      id,
      {
        name: id,
        title: title.en,
        'x-title-zh': title.zh,
        contentType: mediaTypes.cloudEvent,
        payload: collector.schemaOf(payload, 'input'),
        examples: [{ name: id, payload: examples[id] }],
      },
    ]),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'HuTong platform MQTT API',
      'x-title-zh': '互通平台 MQTT 接口',
      version: facts.version ?? '1.0.0',
      description:
        'Records in as CloudEvents; what was refused comes back with its reasons. · 以 CloudEvents 上报记录，拒收的记录附原因回执。',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: mediaTypes.cloudEvent,
    servers: {
      platform: {
        host: facts.host ?? 'localhost:1883',
        protocol: 'mqtt',
        description: 'This platform · 本平台',
        security: [{ $ref: '#/components/securitySchemes/token' }],
      },
    },
    channels: Object.fromEntries(all.map((channel) => [channel.id, channelObject(channel)])),
    operations: Object.fromEntries(all.map((channel) => [channel.id, operationObject(channel)])),
    components: {
      messages,
      schemas: collector.components,
      securitySchemes: {
        token: {
          type: 'userPassword',
          description:
            'User name: the system of the token; password: its secret · 用户名为令牌所属系统，密码为令牌明文',
        },
      },
    },
  };
}
