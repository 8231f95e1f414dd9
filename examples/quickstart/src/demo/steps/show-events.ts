import type { Client } from '@hutong/client';
import { findEventKind } from '@hutong/standard';
import type { Paper } from '../paper.ts';
import { handleDispatchedEvents, type SandboxTime } from '../responders.ts';
import { printTimeline } from '../timeline.ts';
import { untouchedKinds } from './run-day.ts';

/** What the day must have brought about: fire from the captured frame, gas, the elder's door, the air, and a call that nobody took. */
const expectedKinds = ['010101', '020101', '030101', '060101', '030201'];

/** Lets the night pass, and prints how each kind of event went. */
export async function showEvents(paper: Paper, client: Client, time: SandboxTime, end: number): Promise<void> {
  paper.step('从数据到行动', 'Turn data into action');
  // The door of the elderly person stays shut into the next day.
  for (let now = end; now <= end + 3_600_000; now += 1_800_000) {
    await time.moveTo(now);
    await handleDispatchedEvents(client, time, untouchedKinds, paper.language);
  }
  const first = new Map<string, string>();
  const counts = new Map<string, number>();
  for await (const event of client.each('listEvents', { query: {} })) {
    counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1);
    // The fire that the panel's captured frame reported comes before those of the smoke detectors.
    if (!first.has(event.kind)) first.set(event.kind, event.id);
  }
  for (const kind of expectedKinds) {
    const id = first.get(kind);
    if (id === undefined) throw new Error(`the day brought no event of kind ${kind}`);
    paper.line('');
    await printTimeline(paper, client, id);
  }
  paper.line('');
  const total = [...counts]
    .map(([kind, count]) => `${paper.of(findEventKind(kind)?.title ?? { zh: kind, en: kind })} ${count}`)
    .join(' · ');
  paper.good(`全部事件：${total}`, `all events: ${total}`);
}
