import { bilingual, codeLists, eventTriggers, findEventKind, HutongError } from '@hutong/standard';
import { crosswalkLists, crosswalksOfKind } from '@hutong/standard/event-crosswalks';
import * as z from 'zod';
import { nearestName } from '../../nearest-name.ts';
import { bilingualSchema } from '../result-parts.ts';

const fact = z.object({ code: z.string(), title: bilingualSchema });

/** Result of `hutong codes kind`. */
export const codesKindResult = z.object({
  code: z.string(),
  title: bilingualSchema,
  definition: bilingualSchema,
  grade: z.string().meta({ description: 'Default grade, 01 to 04' }),
  gradeConditions: z.array(fact.extend({ effect: z.enum(['raise', 'lower']), to: z.string().optional() })),
  role: z.string(),
  tier: z.string(),
  departments: z.array(fact),
  calendar: z.enum(['natural', 'working']),
  limits: z.record(z.string(), z.string()).meta({ description: 'ISO 8601 durations by phase' }),
  evidence: z.array(fact),
  notifications: z.record(z.string(), z.array(fact)).meta({ description: 'Who is told, by grade' }),
  closingReasons: z.array(fact.extend({ state: z.string() })),
  privacy: z.string(),
  legalBasis: fact.extend({ source: z.string() }).optional(),
  triggers: z.array(
    z.object({ id: z.string(), title: bilingualSchema, deviceKinds: z.array(z.string()), condition: z.string() }),
  ),
  crosswalks: z.array(
    z.object({
      list: z.string(),
      listTitle: bilingualSchema,
      code: z.string(),
      title: bilingualSchema,
      target: z.string(),
      relation: z.string(),
      status: z.string(),
    }),
  ),
});

export type CodesKindResult = z.infer<typeof codesKindResult>;

/** One kind of events with all that follows from it. Throws HT7002 when the taxonomy has none of the code. */
export function showKind(code: string): CodesKindResult {
  const kind = findEventKind(code);
  if (kind === undefined) {
    const nearest = nearestName(
      code,
      codeLists['ht-event-kind'].entries.map((entry) => entry.code),
    );
    throw new HutongError('HT7002', {
      message: bilingual(`没有事件小类 ${code}`, `There is no event kind ${code}`),
      fix:
        nearest === undefined
          ? bilingual('用 hutong codes search 查找小类', 'Find kinds with hutong codes search')
          : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
    });
  }
  const listTitle = (id: string) => crosswalkLists.find((list) => list.id === id)?.title ?? bilingual(id, id);
  const { classCode: _class, categoryCode: category, ...facts } = kind;
  return codesKindResult.parse({
    ...facts,
    triggers: eventTriggers
      .filter((trigger) => trigger.kind === `${category}${kind.code.slice(4, 6)}`)
      .map(({ id, title, deviceKinds, property, condition, value, within }) => ({
        id,
        title,
        deviceKinds,
        condition: [property, condition, String(value), within].filter(Boolean).join(' '),
      })),
    crosswalks: crosswalksOfKind(kind.code).map((row) => ({ ...row, listTitle: listTitle(row.list) })),
  });
}
