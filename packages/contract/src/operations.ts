import { getCommand, listCommands, reportCommand, requestCommand, takeCommands } from './operations/commands.ts';
import { actOnEvent, getEvent, listEvents, listWarnings, reportEvent } from './operations/events.ts';
import { getLocalList, listLocalLists } from './operations/local-lists.ts';
import { listLatest, listObservations } from './operations/observations.ts';
import { getPlatform, setClock } from './operations/platform.ts';
import { getRecord, listRecords, listRejections, writeRecords } from './operations/records.ts';
import { streamChanges } from './operations/stream.ts';
import { createToken, listTokens, revokeToken } from './operations/tokens.ts';

/** The platform's HTTP API: every operation by id. */
export const operations = {
  getPlatform,
  listLocalLists,
  getLocalList,
  writeRecords,
  listRecords,
  getRecord,
  listRejections,
  listObservations,
  listLatest,
  listWarnings,
  listEvents,
  getEvent,
  reportEvent,
  actOnEvent,
  requestCommand,
  listCommands,
  getCommand,
  takeCommands,
  reportCommand,
  streamChanges,
  createToken,
  listTokens,
  revokeToken,
  setClock,
} as const;

/** The table of operations, with the exact schemas of each. */
export type Operations = typeof operations;
/** Id of an operation. */
export type OperationId = keyof Operations;
