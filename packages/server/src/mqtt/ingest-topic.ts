import { channels } from '@hutong/contract';

const [before = '', after = ''] = channels.ingest.topic.split('{system}');

/** The system that a topic of the ingest channel names, or undefined for any other topic. */
export function systemOfTopic(topic: string): string | undefined {
  if (!topic.startsWith(before) || !topic.endsWith(after)) return undefined;
  const system = topic.slice(before.length, topic.length - after.length);
  return /^[a-z0-9][a-z0-9.-]{0,63}$/.test(system) ? system : undefined;
}
