import { Device, Event, EventAction, Observation, Warning } from '@hutong/standard';
import type { InputOf, OutputOf } from './call-types.ts';
import type { OperationId, Operations } from './operations.ts';

/** One call as it goes over the wire: what is sent and what is answered. */
export interface OperationExample<Id extends OperationId> {
  readonly request: InputOf<Operations[Id]>;
  readonly response: OutputOf<Operations[Id]>;
}

// The standard's tests hold the examples to their schemas.
const device = Device.example as unknown as Device;
const observation = Observation.example as unknown as Observation;
const warning = Warning.example as unknown as Warning;
const event = Event.example as unknown as Event;
const action = EventAction.example as unknown as EventAction;

const token = {
  id: 'token-0001',
  name: 'Edge gateway',
  system: 'example',
  scopes: ['records:write' as const, 'records:read' as const],
  createdAt: '2026-01-01T08:00:00+08:00',
};
const command = {
  id: 'command-000000000001',
  device: device.id,
  command: 'read',
  parameters: { di: '00010000' },
  state: 'requested' as const,
  requestedAt: '2026-01-02T08:00:00+08:00',
  requestedBy: token.id,
  expiresAt: '2026-01-02T08:10:00+08:00',
};
const sent = { ...command, state: 'sent' as const, sentAt: '2026-01-02T08:00:01+08:00' };
const done = {
  ...sent,
  state: 'done' as const,
  endedAt: '2026-01-02T08:00:02+08:00',
  values: { 'energy.forwardActive': 1234.56 },
};
const localListFacts = {
  localList: 'example-street-events',
  title: { zh: '示例街道事件', en: 'Events of an example street' },
  list: 'ht-event-kind',
  authority: '340111999',
  version: '2026-01',
  source: '示例',
};
const missing = {
  code: 'HT1001',
  pointer: '/kind',
  message: { zh: '缺少必填字段', en: 'Required field is missing' },
};

/** One recorded call per operation, for the API document and for tests. */
export const operationExamples: { readonly [Id in OperationId]: OperationExample<Id> } = {
  getPlatform: {
    request: undefined,
    response: {
      name: 'HuTong',
      version: '0.1.0',
      specVersion: '1.0',
      now: '2026-01-01T08:00:00+08:00',
      sandbox: false,
      mqtt: { port: 1883 },
      maximumBatch: 1000,
    },
  },
  listLocalLists: {
    request: undefined,
    response: { items: [{ ...localListFacts, codeCount: 1 }] },
  },
  getLocalList: {
    request: { parameters: { id: localListFacts.localList } },
    response: {
      ...localListFacts,
      codes: [{ code: 'A1', zh: '阳台堆放杂物', en: 'Things stored on a balcony', below: '010101' }],
    },
  },
  writeRecords: {
    request: { body: { records: [device, observation] } },
    response: {
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      results: [
        { index: 0, id: device.id, status: 'created' },
        { index: 1, id: observation.id, status: 'rejected', issues: [{ ...missing, pointer: '/property' }] },
      ],
    },
  },
  listRecords: {
    request: { query: { type: 'Device', division: device.division, limit: 100 } },
    response: { items: [device], next: 'eyJhZnRlciI6ImQtMDAwMSJ9' },
  },
  getRecord: { request: { parameters: { id: device.id }, query: {} }, response: device },
  listRejections: {
    request: { query: { limit: 100 } },
    response: {
      items: [
        {
          id: 'rejection-0001',
          channel: 'mqtt',
          system: 'example',
          receivedAt: '2026-01-01T08:00:00+08:00',
          recordId: device.id,
          recordType: 'Device',
          issues: [missing],
        },
      ],
    },
  },
  listObservations: {
    request: {
      query: {
        device: observation.device,
        property: 'door.open',
        from: '2026-01-01T00:00:00+08:00',
        to: '2026-01-02T00:00:00+08:00',
      },
    },
    response: { items: [observation] },
  },
  listLatest: { request: { query: { device: observation.device } }, response: { items: [observation] } },
  listWarnings: { request: { query: { kind: warning.kind } }, response: { items: [warning] } },
  listEvents: {
    request: { query: { state: 'dispatched', tier: 'community' } },
    response: { items: [event] },
  },
  getEvent: { request: { parameters: { id: event.id } }, response: { event, actions: [action] } },
  reportEvent: {
    request: {
      body: {
        division: event.division,
        kind: event.kind,
        source: 'resident-report',
        headline: event.headline,
        reporter: 'worker-01',
      },
    },
    response: { ...event, state: 'reported' },
  },
  actOnEvent: {
    request: {
      parameters: { id: event.id },
      body: { action: 'take', actor: 'worker-01', role: 'grid-worker' },
    },
    response: { event: { ...event, state: 'handling' }, action },
  },
  requestCommand: {
    request: { body: { device: device.id, command: 'read', parameters: { di: '00010000' }, expiresIn: 600 } },
    response: command,
  },
  listCommands: { request: { query: { state: 'done', limit: 100 } }, response: { items: [done] } },
  getCommand: { request: { parameters: { id: command.id } }, response: done },
  takeCommands: { request: { body: { gateway: 'edge-1', limit: 20 } }, response: { items: [sent] } },
  reportCommand: {
    request: {
      parameters: { id: command.id },
      body: { state: 'done', values: { 'energy.forwardActive': 1234.56 } },
    },
    response: done,
  },
  streamChanges: {
    request: { query: { types: 'dev.hutong.warning,dev.hutong.event' } },
    response: {
      specversion: '1.0',
      id: '42',
      source: 'urn:hutong:platform',
      type: 'dev.hutong.event',
      time: '2026-01-02T08:00:00+08:00',
      subject: event.id,
      datacontenttype: 'application/json',
      data: event,
    },
  },
  createToken: {
    request: { body: { name: token.name, system: token.system, scopes: token.scopes } },
    response: { token, secret: 'shown-only-here' },
  },
  listTokens: { request: { query: { limit: 100 } }, response: { items: [token] } },
  revokeToken: { request: { parameters: { id: token.id } }, response: { revoked: true } },
  setClock: {
    request: { body: { now: '2026-01-02T08:00:00+08:00' } },
    response: { now: '2026-01-02T08:00:00+08:00' },
  },
};
