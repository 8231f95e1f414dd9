import { findCode } from '../codes/code-list.ts';
import { htEventKindCodes } from '../codes/hutong-lists.generated.ts';
import { nationalCode } from '../local-codes/local-code.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import type { BilingualText } from '../text.ts';
import { eventTables } from './event-tables.generated.ts';
import type { FactRow, FactTable } from './fact-table.ts';

/** Phases of handling that can have a time limit. */
export type EventPhase = 'accept' | 'dispatch' | 'handle' | 'verify';

/** How a time limit counts: every hour, or working hours only. */
export type LimitCalendar = 'natural' | 'working';

/** A fact of the taxonomy that has a code and a name. */
export interface EventFact {
  readonly code: string;
  readonly title: BilingualText;
}

/** What raises or lowers the grade of an event. */
export interface GradeCondition extends EventFact {
  readonly effect: 'raise' | 'lower';
  /** Grade that it leads to at least; one step when absent. */
  readonly to?: string;
}

/** Evidence that the handling of an event leaves. */
export interface EventEvidence extends EventFact {
  readonly privacy: PrivacyClass;
}

/** Why an event ends, and the state it ends in. */
export interface ClosingReason extends EventFact {
  readonly state: 'closed' | 'closed-unsolved' | 'merged' | 'rejected';
}

/** Basis in law that a kind needs before it may be recorded at all. */
export interface LegalBasis extends EventFact {
  readonly source: string;
}

/** One kind of the event taxonomy with what follows from it. */
export interface EventKind {
  /** Six digits: class, category, kind; a local code has `.x-<authority>-<code>` behind them. */
  readonly code: string;
  readonly title: BilingualText;
  readonly definition: BilingualText;
  readonly classCode: string;
  /** Four digits. */
  readonly categoryCode: string;
  /** Default grade, GB/T 31000-2015 5.8: `01` (I) to `04` (IV). */
  readonly grade: string;
  readonly gradeConditions: readonly GradeCondition[];
  /** Role that handles it. */
  readonly role: string;
  /** Tier that owns it at first. */
  readonly tier: string;
  /** Bodies that help to handle it. */
  readonly departments: readonly EventFact[];
  readonly calendar: LimitCalendar;
  /** ISO 8601 durations, counted from the start of each phase. */
  readonly limits: Readonly<Partial<Record<EventPhase, string>>>;
  readonly evidence: readonly EventEvidence[];
  /** Who is told, by grade. */
  readonly notifications: Readonly<Record<string, readonly EventFact[]>>;
  readonly closingReasons: readonly ClosingReason[];
  /** Highest privacy class that its content usually has. */
  readonly privacy: PrivacyClass;
  readonly legalBasis?: LegalBasis;
}

const phases = ['accept', 'dispatch', 'handle', 'verify'] as const;
const grades = ['01', '02', '03', '04'] as const;

const listOf = <Fact>(table: FactTable, codes: string | undefined, make: (row: FactRow) => Fact): Fact[] =>
  (codes ?? '').split(' ').flatMap((code) => {
    const row = table(code);
    return row === undefined ? [] : [make(row)];
  });

const factOf = ({ code = '', zh = '', en = '' }: FactRow): EventFact => ({ code, title: { zh, en } });

/** A department, a piece of evidence or a recipient by its code. */
export function eventFact(table: 'departments' | 'evidence' | 'recipients', code: string): EventFact | undefined {
  const row = eventTables[table](code);
  if (row === undefined) return undefined;
  return table === 'evidence' ? evidenceOf(row) : factOf(row);
}

const evidenceOf = (row: FactRow): EventEvidence => ({ ...factOf(row), privacy: row['privacy'] as PrivacyClass });

const conditionOf = (row: FactRow): GradeCondition => ({
  ...factOf(row),
  effect: row['effect'] === 'lower' ? 'lower' : 'raise',
  ...(row['to'] === undefined ? {} : { to: row['to'] }),
});

const found = new Map<string, EventKind>();

/**
 * The kind of a code, or undefined when the taxonomy has none; what it lacks itself comes from its category, then its
 * class. A local code has the title and all facts of its national parent; `LocalCodes` knows what its authority says of it.
 */
export function findEventKind(code: string): EventKind | undefined {
  const national = nationalCode(code);
  const kind = findNationalKind(national);
  return kind === undefined || national === code ? kind : { ...kind, code };
}

/** The kind that stands for a whole category, e.g. `010199` for `0101`; undefined where every kind needs a basis of its own. */
export const generalKindOf = (category: string): string | undefined => eventTables.categories(category)?.['general'];

function findNationalKind(code: string): EventKind | undefined {
  const known = found.get(code);
  if (known !== undefined) return known;
  const entry = findCode(htEventKindCodes, code);
  if (entry === undefined) return undefined;
  const classCode = code.slice(0, 2);
  const categoryCode = code.slice(0, 4);
  // The code and the texts come from the kind's own row, the rest from the nearest row that has it.
  const facts: FactRow = {
    ...eventTables.classes(classCode),
    ...eventTables.categories(categoryCode),
    ...eventTables.kinds(code),
  };
  const profile = eventTables.limitProfiles(facts['limits'] ?? '');
  const notification = eventTables.notificationProfiles(facts['notification'] ?? '');
  const [legalBasis] = listOf(eventTables.legalBases, facts['legalBasis'], (row) => ({
    ...factOf(row),
    source: row['source'] ?? '',
  }));
  const kind: EventKind = {
    code: entry.code,
    title: { zh: entry.zh, en: entry.en },
    definition: { zh: facts['definitionZh'] ?? '', en: facts['definitionEn'] ?? '' },
    classCode,
    categoryCode,
    grade: facts['grade'] ?? '04',
    gradeConditions: [
      ...listOf(eventTables.gradeConditions, facts['raise'], conditionOf),
      ...listOf(eventTables.gradeConditions, facts['lower'], conditionOf),
    ],
    role: facts['role'] ?? 'grid-worker',
    tier: facts['tier'] ?? 'community',
    departments: listOf(eventTables.departments, facts['departments'], factOf),
    calendar: profile?.['calendar'] === 'working' ? 'working' : 'natural',
    limits: Object.fromEntries(
      phases.flatMap((phase) => (profile?.[phase] === undefined ? [] : [[phase, profile[phase]]])),
    ),
    evidence: listOf(eventTables.evidence, facts['evidence'], evidenceOf),
    notifications: Object.fromEntries(
      grades.map((grade) => [grade, listOf(eventTables.recipients, notification?.[`grade${grade}`], factOf)]),
    ),
    closingReasons: listOf(eventTables.closingReasons, facts['closing'], (row) => ({
      ...factOf(row),
      state: row['state'] as ClosingReason['state'],
    })),
    privacy: (facts['privacy'] ?? 'internal') as PrivacyClass,
    ...(legalBasis === undefined ? {} : { legalBasis }),
  };
  found.set(code, kind);
  return kind;
}
