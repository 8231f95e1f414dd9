import { findCode } from '../codes/code-list.ts';
import { htEventKindCodes } from '../codes/hutong-lists.generated.ts';
import type { BilingualText } from '../text.ts';

/** Phases of handling that can have a time limit. */
export type EventPhase = 'accept' | 'dispatch' | 'handle' | 'verify';

/** How a time limit counts: every hour, or working hours only. */
export type LimitCalendar = 'natural' | 'working';

/** One kind of the event taxonomy with what follows from it. */
export interface EventKind {
  /** Six digits: class, category, kind. */
  readonly code: string;
  readonly title: BilingualText;
  readonly classCode: string;
  /** Four digits. */
  readonly categoryCode: string;
  /** Default grade, GB/T 31000-2015 5.8: `01` (I) to `04` (IV). */
  readonly grade: string;
  /** Role that handles it. */
  readonly role: string;
  /** Tier that owns it at first. */
  readonly tier: string;
  readonly calendar: LimitCalendar;
  /** ISO 8601 durations, counted from the start of each phase. */
  readonly limits: Readonly<Partial<Record<EventPhase, string>>>;
}

const phases = [
  ['accept', 'acceptWithin'],
  ['dispatch', 'dispatchWithin'],
  ['handle', 'handleWithin'],
  ['verify', 'verifyWithin'],
] as const;

/** The kind of a code, or undefined when the taxonomy has none. */
export function findEventKind(code: string): EventKind | undefined {
  const entry = findCode(htEventKindCodes, code);
  if (entry === undefined) return undefined;
  const { attributes = {} } = entry;
  return {
    code: entry.code,
    title: { zh: entry.zh, en: entry.en },
    classCode: entry.code.slice(0, 2),
    categoryCode: entry.code.slice(0, 4),
    grade: attributes['grade'] ?? '04',
    role: attributes['role'] ?? 'grid-worker',
    tier: attributes['tier'] ?? 'community',
    calendar: attributes['calendar'] === 'working' ? 'working' : 'natural',
    limits: Object.fromEntries(
      phases.flatMap(([phase, column]) => (attributes[column] ? [[phase, attributes[column]]] : [])),
    ),
  };
}
