import { findCode } from '../codes/code-list.ts';
import { gbT31000EventGradeCodes } from '../codes/gb-t-31000-lists.generated.ts';
import { eventFact, type EventKind, type EventPhase } from '../events/event-kind.ts';
import { lifecycle } from '../events/lifecycle.ts';
import { stricterClass } from '../privacy/privacy-class.ts';
import { bilingual, type BilingualText } from '../text.ts';
import { parseDuration } from '../values/duration.ts';
import type { LocalKindFacts } from './local-list-schema.ts';

/** A fact of a local kind that is laxer than its parent's, or names what does not exist. */
export interface FactFault {
  /** Where in the facts. */
  readonly path: readonly (string | number)[];
  readonly message: BilingualText;
}

type Table = 'departments' | 'evidence' | 'recipients';

const handlers: readonly string[] = lifecycle.find(({ action }) => action === 'handle')?.roles ?? [];

const unknownFact = (code: string, table: Table): BilingualText =>
  bilingual(`spec/events/${table}.csv 没有 ${code}`, `spec/events/${table}.csv has no ${code}`);

const listFaults = (path: (string | number)[], codes: readonly string[] = [], table: Table): FactFault[] =>
  codes.flatMap((code, index) =>
    eventFact(table, code) === undefined ? [{ path: [...path, index], message: unknownFact(code, table) }] : [],
  );

function limitFaults(facts: LocalKindFacts, parent: EventKind): FactFault[] {
  return Object.entries(facts.limits ?? {}).flatMap(([phase, limit]) => {
    const own = parent.limits[phase as EventPhase];
    if (limit === undefined || own === undefined || parseDuration(limit) <= parseDuration(own)) return [];
    const message = bilingual(
      `时限 ${limit} 长于上级的 ${own}`,
      `The limit ${limit} is longer than the parent's ${own}`,
    );
    return [{ path: ['limits', phase], message }];
  });
}

/** Where the facts of a local kind are laxer than those of its national parent (HT-COD-006), or name unknown codes. */
export function factFaults(facts: LocalKindFacts, parent: EventKind): FactFault[] {
  const { grade, role, privacy } = facts;
  const faults: FactFault[] = [...limitFaults(facts, parent)];
  const fault = (name: string, zh: string, en: string): void =>
    void faults.push({ path: [name], message: bilingual(zh, en) });
  if (grade !== undefined && findCode(gbT31000EventGradeCodes, grade) === undefined)
    fault('grade', `没有等级 ${grade}`, `There is no grade ${grade}`);
  else if (grade !== undefined && grade > parent.grade)
    fault(
      'grade',
      `等级 ${grade} 低于上级的 ${parent.grade}`,
      `The grade ${grade} is lower than the parent's ${parent.grade}`,
    );
  if (role !== undefined && !handlers.includes(role))
    fault(
      'role',
      `角色 ${role} 不能处置事件，可用：${handlers.join('、')}`,
      `The role ${role} handles no events; there are: ${handlers.join(', ')}`,
    );
  else if (role !== undefined && role !== parent.role && parent.legalBasis !== undefined)
    fault('role', '有法定依据的小类不能改变责任角色', 'A kind that needs a basis in law keeps the role of its parent');
  if (privacy !== undefined && stricterClass(privacy, parent.privacy) !== privacy)
    fault(
      'privacy',
      `隐私级别 ${privacy} 低于上级的 ${parent.privacy}`,
      `The privacy class ${privacy} is lower than the parent's ${parent.privacy}`,
    );
  if (parent.legalBasis !== undefined && facts.notify !== undefined)
    fault(
      'notify',
      '有法定依据的小类不能增加知悉人',
      'A kind that needs a basis in law tells nobody else than its parent',
    );
  return [
    ...faults,
    ...listFaults(['departments'], facts.departments, 'departments'),
    ...listFaults(['evidence'], facts.evidence, 'evidence'),
    ...Object.entries(facts.notify ?? {}).flatMap(([level, codes]) =>
      listFaults(['notify', level], codes, 'recipients'),
    ),
  ];
}

const added = <Fact extends { readonly code: string }>(
  own: readonly Fact[],
  codes: readonly string[] = [],
  table: Table,
): Fact[] => [
  ...own,
  ...codes.flatMap((code) =>
    own.some((fact) => fact.code === code) ? [] : [eventFact(table, code) as unknown as Fact],
  ),
];

/** The national parent with what the local kind is stricter in; the facts have no faults. */
export function narrowedKind(parent: EventKind, facts: LocalKindFacts = {}): EventKind {
  const { grade, limits, calendar, role, privacy } = facts;
  return {
    ...parent,
    grade: grade ?? parent.grade,
    role: role ?? parent.role,
    calendar: calendar ?? parent.calendar,
    privacy: privacy ?? parent.privacy,
    limits: {
      ...parent.limits,
      ...Object.fromEntries(Object.entries(limits ?? {}).filter(([, limit]) => limit !== undefined)),
    },
    departments: added(parent.departments, facts.departments, 'departments'),
    evidence: added(parent.evidence, facts.evidence, 'evidence'),
    notifications: Object.fromEntries(
      Object.entries(parent.notifications).map(([level, told]) => [
        level,
        added(told, facts.notify?.[level as '01'], 'recipients'),
      ]),
    ),
  };
}
