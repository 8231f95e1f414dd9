import { HutongError } from '@hutong/standard';
import { createIssue } from '../ingest/record-issue.ts';
import { requestProblem } from './request-problem.ts';

const nul = '\0';

/**
 * Refuses what the database could not even compare with: U+0000 in a path or a query.
 * Throws HT5003 for a path, as nothing has such a name, and HT5004 for a query.
 */
export function refuseUnstorable(parameters: Readonly<Record<string, string>>, query: URLSearchParams): void {
  if (Object.values(parameters).some((value) => value.includes(nul))) throw new HutongError('HT5003');
  const members = [...query].filter(([, value]) => value.includes(nul)).map(([name]) => name);
  if (members.length > 0)
    throw requestProblem(members.map((name) => ({ ...createIssue('HT1010', `/${name}`), in: 'query' })));
}
