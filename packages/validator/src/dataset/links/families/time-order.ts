import { bilingual } from '@hutong/standard';
import { pointerTo } from '../../../records/pointer.ts';
import { shownValue } from '../../../records/shown-value.ts';
import { placeText } from '../../data-set-findings.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { fieldTitle, linkFinding } from '../link-finding.ts';
import { rowSource } from '../row-source.ts';

/** A time that cannot be before a time of the record that is referred to. */
interface Order {
  readonly type: string;
  readonly at: string;
  readonly via: string;
  readonly to: string;
  readonly from: string;
}

const afterEvent = (type: string, at: string): Order => ({ type, at, via: 'event', to: 'Event', from: 'reportedAt' });

const orders: readonly Order[] = [
  { type: 'Event', at: 'reportedAt', via: 'warning', to: 'Warning', from: 'issuedAt' },
  afterEvent('EventAction', 'at'),
  afterEvent('Task', 'createdAt'),
  afterEvent('Verification', 'at'),
  afterEvent('Evaluation', 'at'),
  afterEvent('Consultation', 'heldAt'),
  afterEvent('Supervision', 'issuedAt'),
  afterEvent('HandOver', 'offeredAt'),
  { type: 'Occupancy', at: 'since', via: 'resident', to: 'Resident', from: 'birthDate' },
];

const before = 0;
const after = 1;

const sourceOf = (type: string): LinkSource => {
  const from = [...new Set(orders.filter(({ to }) => to === type).map((order) => order.from))];
  const own = orders.flatMap((order, number) => (order.type === type ? [{ ...order, number }] : []));
  const fields = [...from, ...own.flatMap(({ at, via }) => [at, via])];
  return rowSource(fields, [
    ...from.map((_, time) => ({ needs: [time], key: 'self', part: before, first: { time } }) as const),
    ...own.map(({ number }, index) => {
      const time = from.length + index * 2;
      return { needs: [time, time + 1], key: time + 1, part: after, tag: number, first: { time } };
    }),
  ]);
};

/** What follows from something does not come before it (HT2010). */
export const timeOrderFamily: LinkFamily = {
  sourceOf: (type) => (orders.some((order) => order.type === type || order.to === type) ? sourceOf(type) : undefined),
  isNeeded: (types) => orders.some(({ type, to }) => types.has(type) && types.has(to)),
  judge: (group, { remark }) => {
    if (group.part(0) !== before) return;
    const earliest = group.first(0);
    const other = group.at(0);
    for (let index = 1; index < group.length(); index++) {
      if (group.part(index) !== after || group.first(index) >= earliest) continue;
      const order = orders[group.tag(index)];
      if (order === undefined) continue;
      const found = { code: 'HT2010', severity: 'error' } as const;
      remark({
        ...found,
        at: group.at(index),
        other,
        describe: (record, target) => {
          const title = fieldTitle(record, order.at);
          const [own, theirs] = [record, target].map((side, at) => {
            const name = at === 0 ? order.at : order.from;
            const field = side?.traits.entity.fields[name];
            return side === undefined || field === undefined ? '' : shownValue(field, side.record[name]);
          });
          const base = target === undefined ? { zh: order.from, en: order.from } : fieldTitle(target, order.from);
          const where = target === undefined ? '' : placeText(target);
          const of = target?.traits.entity.title ?? { zh: order.to, en: order.to };
          return linkFinding(found, record, {
            pointer: pointerTo('', order.at),
            value: own ?? '',
            message: bilingual(
              `${title.zh} ${own} 早于${of.zh}的${base.zh} ${theirs}（${where}）`,
              `${title.en} ${own} is before "${base.en}" of the ${of.en.toLowerCase()}, ${theirs} (${where})`,
            ),
          });
        },
      });
    }
  },
};
