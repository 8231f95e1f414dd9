import type { CheckContext } from './check-context.ts';
import type { MqttLink } from '../subject/mqtt-link.ts';
import type { PlatformSession } from '../subject/platform-session.ts';

/** A session that writes and reads records, with its connection to the broker; without one the check is skipped. */
export async function connected(context: CheckContext): Promise<{ session: PlatformSession; link: MqttLink }> {
  const session = await context.session(['records:write', 'records:read']);
  const answer = await context.connectMqtt(session);
  const link = context.needed(
    answer.refused ? undefined : answer,
    'MQTT 未接受检测用的令牌',
    'MQTT did not take the token of the check',
  );
  return { session, link };
}
