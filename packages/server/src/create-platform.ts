import { createVirtualClock, findEventKind, systemClock, type Clock, type VirtualClock } from '@hutong/standard';
import type { LocalCodes } from '@hutong/standard/local-lists';
import { createRecordValidator } from '@hutong/validator';
import type { Logger } from 'pino';
import { commandTimerKind, expireCommand } from './commands/commands.ts';
import { describeFailure } from './describe-failure.ts';
import { establishAdminToken } from './auth/admin-token.ts';
import { Authenticator } from './auth/authenticator.ts';
import { ChangeFeed } from './changes/change-feed.ts';
import { handlePassedLimit } from './events/escalate.ts';
import { limitTimerKind } from './events/time-limits.ts';
import { parseFaults, type Faults } from './faults/faults.ts';
import { Door } from './ingest/door.ts';
import { IngestService } from './ingest/ingest-service.ts';
import type { StartServerOptions } from './options.ts';
import { PlatformMetrics } from './platform-metrics.ts';
import { absenceTimerKind, handleAbsence } from './rules/absence.ts';
import type { WarningPolicy } from './rules/raise-warning.ts';
import { forgetDaily, forgetOld } from './store/forget-old.ts';
import { openStore } from './store/open-store.ts';
import { readSetting } from './store/setting-store.ts';
import type { Store } from './store/store.ts';
import { TimerRunner } from './timers/timer-runner.ts';
import type { UnitHost } from './unit-of-work.ts';

/** Everything that runs behind the doors of the platform. */
export interface Platform extends UnitHost {
  readonly logger: Logger;
  readonly faults: Faults;
  readonly metrics: PlatformMetrics;
  readonly authenticator: Authenticator;
  readonly ingest: IngestService;
  readonly policy: WarningPolicy;
  readonly localCodes: LocalCodes | undefined;
  readonly adminToken: string;
  /** The clock of a sandbox, which requests may move. */
  readonly sandboxClock: VirtualClock | undefined;
  /** Aborted when the platform closes, so that streams end. */
  readonly closing: AbortSignal;
  /** Ends the streams ahead of `close`, so that their connections do not hold it up. */
  endStreams(): void;
  /** Port of the embedded MQTT broker, once it listens. */
  mqttPort: number | undefined;
  close(): Promise<void>;
}

export const sandboxClockSetting = 'sandbox-clock';

const isVirtual = (clock: Clock | undefined): clock is VirtualClock => clock !== undefined && 'advanceTo' in clock;

/** Opens the database, catches up on timers and gets ready to serve; listens nowhere. */
export async function createPlatform(options: StartServerOptions, logger: Logger): Promise<Platform> {
  const faults = parseFaults(options.faults ?? []);
  const { dataDir } = options;
  const store = await openStore(options);
  try {
    return await assemble(store, options, faults, logger, dataDir);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function chooseClock(store: Store, { clock, sandbox = false }: StartServerOptions): Promise<Clock> {
  if (!sandbox) return clock ?? systemClock;
  const virtual = isVirtual(clock) ? clock : createVirtualClock(clock?.now() ?? Date.now());
  // A sandbox that was stopped goes on at the time it had reached.
  const reached = await readSetting(store.database, sandboxClockSetting);
  if (typeof reached === 'number' && reached > virtual.now()) await virtual.advanceTo(reached);
  return virtual;
}

async function assemble(
  store: Store,
  options: StartServerOptions,
  faults: Faults,
  logger: Logger,
  dataDir: string | undefined,
): Promise<Platform> {
  const clock = await chooseClock(store, options);
  const metrics = new PlatformMetrics();
  const closing = new AbortController();
  const policy: WarningPolicy = {
    raise: () => !faults.has('no-warning'),
    timeLimits: () => !faults.has('no-time-limits'),
    escalation: () => !faults.has('no-escalation'),
    lifecycle: () => !faults.has('lifecycle-ignored'),
    eventKind: options.localCodes?.eventKind ?? findEventKind,
    onRaised: ({ id }) => metrics.warnings.inc({ rule: id }),
  };
  const host: UnitHost = {
    store,
    clock,
    feed: new ChangeFeed(),
    onTimerArmed: (dueAt) => timers.wakeAt(dueAt),
  };
  const timers = new TimerRunner(
    host,
    {
      [limitTimerKind]: (unit, timer) => handlePassedLimit(unit, timer, policy),
      [commandTimerKind]: (unit, timer) => expireCommand(unit, timer),
      [absenceTimerKind]: (unit, timer) => handleAbsence(unit, timer, policy),
    },
    {
      onError: (error) => logger.error(describeFailure(error), 'timer failed'),
      ...(isVirtual(clock) ? {} : { pollEvery: store.kind === 'postgres' ? 5000 : 60_000 }),
    },
  );
  const validator = createRecordValidator({ localCodes: options.localCodes });
  const ingest = new IngestService(host, policy, new Door(validator, faults), faults, ({ channel }, status) =>
    metrics.records.inc({ channel, status }),
  );
  const adminToken = await establishAdminToken(store, clock.now(), {
    adminToken: options.adminToken,
    dataDir: store.kind === 'pglite' ? dataDir : undefined,
  });
  await forgetOld(store, clock.now());
  // A clock that requests move may pass a year at once; what is old then goes at the next start.
  const stopForgetting = isVirtual(clock)
    ? (): void => {}
    : forgetDaily(store, clock, (error) => logger.error(describeFailure(error), 'old entries could not be removed'));
  await timers.start();
  return {
    ...host,
    logger,
    faults,
    metrics,
    authenticator: new Authenticator(store, clock, faults),
    ingest,
    policy,
    localCodes: options.localCodes,
    adminToken,
    sandboxClock: options.sandbox === true && isVirtual(clock) ? clock : undefined,
    closing: closing.signal,
    mqttPort: undefined,
    endStreams: () => closing.abort(),
    async close() {
      closing.abort();
      stopForgetting();
      await timers.stop();
      await ingest.settle();
      await store.close();
    },
  };
}
