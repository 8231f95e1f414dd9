import { bilingual } from '@hutong/standard';
import { momentOf } from '../moments.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

interface StatedLimit {
  readonly phase: string;
  readonly dueAt: string;
  readonly metAt?: string;
  readonly missed?: boolean;
}

/** When a phase ended, as far as the record says: when it was met, else when the event was closed. */
const endOf = ({ metAt }: StatedLimit, closedAt: string | undefined): string | undefined => metAt ?? closedAt;

const sources: Readonly<Record<string, LinkSource>> = {
  Event: {
    fields: ['limits', 'closedAt'],
    needs: [0],
    emit: (record, write) => {
      if (!record.has(0)) return;
      const closedAt = record.has(1) ? record.text(1) : undefined;
      for (const [tag, limit] of (record.value(0) as readonly StatedLimit[]).entries()) {
        const end = endOf(limit, closedAt);
        if (end !== undefined && momentOf(end) > momentOf(limit.dueAt)) write.self(0, { tag });
      }
    },
  },
};

/** Time limits that an event states and its own times show to be missed (HT2012). */
export const timeLimitFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('Event'),
  judge: (group, { remark }) => {
    for (let index = 0; index < group.length(); index++) {
      const found = { code: 'HT2012', severity: 'warning' } as const;
      const number = group.tag(index);
      remark({
        ...found,
        at: group.at(index),
        describe: (record) => {
          const limit = (record.record['limits'] as readonly StatedLimit[])[number];
          const end = limit === undefined ? '' : (endOf(limit, record.record['closedAt'] as string | undefined) ?? '');
          const said =
            limit?.missed === true
              ? bilingual('已标为超时', 'it is marked as missed')
              : bilingual('未标为超时', 'it is not marked as missed');
          return linkFinding(found, record, {
            pointer: `/limits/${number}/${limit?.metAt === undefined ? 'dueAt' : 'metAt'}`,
            message: bilingual(
              `“${limit?.phase ?? ''}”环节应在 ${limit?.dueAt ?? ''} 前完成，实际为 ${end}；${said.zh}`,
              `Phase "${limit?.phase ?? ''}" was due at ${limit?.dueAt ?? ''}, it ended at ${end}; ${said.en}`,
            ),
          });
        },
      });
    }
  },
};
