import type { Client } from '@hutong/client';
import { codeLists, findCode, findEventKind } from '@hutong/standard';
import { styleText } from 'node:util';
import type { Paper } from './paper.ts';

const roman: Readonly<Record<string, string>> = { '01': 'I', '02': 'II', '03': 'III', '04': 'IV' };
const colours = { '01': 'red', '02': 'yellow', '03': 'yellow', '04': 'blue' } as const;

const nameOf = (paper: Paper, list: keyof typeof codeLists, code: string): string => {
  const entry = findCode(codeLists[list], code);
  return entry === undefined ? code : paper.of({ zh: entry.zh, en: entry.en });
};

/** Prints what happened to one event, step by step. */
export async function printTimeline(paper: Paper, client: Client, id: string): Promise<void> {
  const { event, actions } = await client.getEvent({ parameters: { id } });
  const kind = findEventKind(event.kind);
  const grade = styleText(
    colours[event.grade] ?? 'blue',
    `${paper.say('等级', 'grade')} ${roman[event.grade] ?? event.grade}`,
  );
  const state = nameOf(paper, 'ht-event-state', event.state);
  paper.line(
    `${styleText('bold', kind === undefined ? event.kind : paper.of(kind.title))} · ${grade} · ${state} · ${nameOf(paper, 'ht-governance-tier', event.tier)}`,
  );
  // A headline is written in Chinese, as the records are.
  if (paper.language === 'zh') paper.line(styleText('dim', event.headline));
  paper.table(
    actions.map((action) => [
      `  ${action.at.slice(5, 16).replace('T', ' ')}`,
      nameOf(paper, 'ht-event-action', action.action),
      action.actor === 'platform' ? paper.say('平台', 'platform') : action.actor,
      [
        nameOf(paper, 'ht-event-state', action.to),
        action.assignee === undefined ? '' : `→ ${action.assignee}`,
        action.note ?? '',
      ]
        .filter(Boolean)
        .join('  '),
    ]),
  );
  if (event.closingReason !== undefined)
    paper.line(`  ${paper.say('结案原因', 'closed as')}: ${nameOf(paper, 'ht-closing-reason', event.closingReason)}`);
  const missed = (event.limits ?? []).filter((limit) => limit.missed === true);
  for (const { phase, dueAt } of missed)
    paper.line(
      styleText(
        'red',
        `  ${paper.say('超时', 'missed')}: ${nameOf(paper, 'ht-event-phase', phase)} ${dueAt.slice(5, 16).replace('T', ' ')}`,
      ),
    );
}
