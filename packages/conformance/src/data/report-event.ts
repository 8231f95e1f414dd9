import type { OutputOf, operations } from '@hutong/contract';
import type { CheckContext } from '../engine/check-context.ts';
import type { PlatformSession } from '../subject/platform-session.ts';
import { smokeKind } from './smoke-alarm.ts';

export type ReportedEvent = OutputOf<(typeof operations)['reportEvent']>;
export type EventWithActions = OutputOf<(typeof operations)['getEvent']>;

/** The body with which the checks report an event; the headline names the check, so that people can tell it apart. */
export const reportBody = (context: CheckContext, own: Readonly<Record<string, unknown>> = {}) => ({
  division: context.data.division,
  kind: smokeKind.code as never,
  source: 'grid-report' as const,
  headline: `检测事件 ${context.data.system}`,
  reporter: context.data.name('reporter'),
  ...own,
});

/** Reports an event, which must succeed. */
export const reportEvent = (
  context: CheckContext,
  session: PlatformSession,
  own: Readonly<Record<string, unknown>> = {},
  key = 'report',
): Promise<ReportedEvent> =>
  session.call('reportEvent', { body: reportBody(context, own), idempotencyKey: context.data.name(key) });

/** Takes an action, which must succeed. */
export async function act(
  context: CheckContext,
  session: PlatformSession,
  event: { readonly id: string },
  action: string,
  role: string,
  own: Readonly<Record<string, unknown>> = {},
): Promise<ReportedEvent> {
  const result = await session.call('actOnEvent', {
    parameters: { id: event.id },
    body: { action, actor: context.data.name(role), role, ...own } as never,
    idempotencyKey: context.data.id('EventAction'),
  });
  return result.event;
}

/** The event with its actions as the platform has them now. */
export const readEvent = (session: PlatformSession, id: string): Promise<EventWithActions> =>
  session.call('getEvent', { parameters: { id } });
