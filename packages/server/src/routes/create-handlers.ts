import type { Platform } from '../create-platform.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { commandHandlers } from './commands.ts';
import { eventHandlers } from './events.ts';
import { localListHandlers } from './local-lists.ts';
import { observationHandlers } from './observations.ts';
import { platformHandlers } from './platform.ts';
import { recordHandlers } from './records.ts';
import { streamHandlers } from './stream.ts';
import { tokenHandlers } from './tokens.ts';

/** The handler of every operation; a missing one does not compile. */
export const createHandlers = (platform: Platform): OperationHandlers => ({
  ...platformHandlers(platform),
  ...localListHandlers(platform),
  ...recordHandlers(platform),
  ...observationHandlers(platform),
  ...eventHandlers(platform),
  ...commandHandlers(platform),
  ...streamHandlers(platform),
  ...tokenHandlers(platform),
});
