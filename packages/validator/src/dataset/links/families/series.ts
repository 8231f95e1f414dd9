import { bilingual, formatDateTime } from '@hutong/standard';
import type { LinkContext, LinkFamily, LinkGroup, Remark, LinkSource } from '../link-family.ts';
import { codeNumbers } from '../code-numbers.ts';
import { wordOf } from '../code-words.ts';
import { modelText, propertyTitle, unitNumber, type ModelProperty } from '../kept-records.ts';
import { linkFinding } from '../link-finding.ts';
import { gapIn } from './series-gap.ts';
import { frozenIn, type Series } from './series-frozen.ts';

const device = 0;
const reading = 1;

const good = wordOf('good');
const properties = codeNumbers('ht-observed-property');
/** A tag is the property and, above it, the hash of the component. */
const componentUnit = 2 ** 9;
const propertyOf = (tag: number): string => properties.codeOf(tag % componentUnit);

const judgeReading = (
  group: LinkGroup,
  index: number,
  property: string,
  known: Readonly<Record<string, ModelProperty>>,
  { remark }: LinkContext,
): void => {
  const at = group.at(index);
  const other = group.at(0);
  const stated = known[property];
  const title = propertyTitle(property);
  const tell = (code: Remark['code'], words: () => Parameters<typeof linkFinding>[2]): void => {
    const found = { code, severity: 'warning' } as const;
    remark({ ...found, at, other, describe: (record) => linkFinding(found, record, words()) });
  };
  if (stated === undefined) {
    tell('HT2016', () => ({
      pointer: '/property',
      value: property,
      message: bilingual(`设备型号没有观测属性“${title.zh}”`, `The device model has no property "${title.en}"`),
    }));
    return;
  }
  if (stated.unitNumber !== undefined && group.extra(index) !== 0 && stated.unitNumber !== group.extra(index))
    tell('HT2015', () => ({
      pointer: '/unit',
      message: bilingual(
        `单位与设备型号不符：型号中${title.zh}的单位为 ${stated.unit ?? ''}`,
        `The unit differs from the device model, which gives ${title.en} in ${stated.unit ?? ''}`,
      ),
    }));
  const { minimum = -Infinity, maximum = Infinity } = stated;
  const value = group.second(index);
  if (value < minimum || value > maximum)
    tell('HT2014', () => ({
      pointer: '/value',
      value: String(value),
      message: bilingual(
        `${title.zh} ${value} 超出设备型号的量程 ${stated.minimum ?? '…'} 至 ${stated.maximum ?? '…'}`,
        `${title.en} ${value} is outside the range of the device model, ${stated.minimum ?? '…'} to ${stated.maximum ?? '…'}`,
      ),
    }));
};

/** The readings of one property and component, from one row to another. */
const seriesOf = (group: LinkGroup, from: number, to: number): Series => ({
  length: to - from,
  time: (index) => group.first(from + index),
  value: (index) => group.second(from + index),
});

function judgeSeries(
  group: LinkGroup,
  from: number,
  to: number,
  interval: number | undefined,
  { remark, parameters }: LinkContext,
): void {
  const series = seriesOf(group, from, to);
  const property = propertyOf(group.tag(from));
  const title = propertyTitle(property);
  for (const { after, expected } of gapIn(series, interval, parameters.HT2017)) {
    const found = { code: 'HT2017', severity: interval === undefined ? 'info' : 'warning' } as const;
    const [start, end] = [series.time(after), series.time(after + 1)];
    remark({
      ...found,
      at: group.at(from + after + 1),
      describe: (record) =>
        linkFinding(found, record, {
          pointer: '/observedAt',
          message: bilingual(
            `${title.zh}自 ${formatDateTime(start)} 起没有读数，至 ${formatDateTime(end)} 才恢复；通常每 ${expected / 1000} 秒一次`,
            `No reading of ${title.en} from ${formatDateTime(start)} to ${formatDateTime(end)}; there should be one every ${expected / 1000} s`,
          ),
        }),
    });
  }
  for (const { first, count } of frozenIn(series, property, parameters.HT2018)) {
    const found = { code: 'HT2018', severity: 'warning' } as const;
    const value = series.value(first);
    const [start, end] = [series.time(first), series.time(first + count - 1)];
    remark({
      ...found,
      at: group.at(from + first),
      describe: (record) =>
        linkFinding(found, record, {
          pointer: '/value',
          value: String(value),
          message: bilingual(
            `${title.zh}自 ${formatDateTime(start)} 至 ${formatDateTime(end)} 连续 ${count} 次都是 ${value}`,
            `${title.en} is ${value} in ${count} readings on end, from ${formatDateTime(start)} to ${formatDateTime(end)}`,
          ),
        }),
    });
  }
}

const sources: Readonly<Record<string, LinkSource>> = {
  Device: {
    fields: ['vendor', 'model'],
    needs: [0, 1],
    emit: (record, write) => {
      if (!record.has(0) || !record.has(1)) return;
      write.self(device, { second: write.numberOf(modelText(record.text(0), record.text(1))) });
    },
  },
  Observation: {
    fields: ['device', 'property', 'value', 'unit', 'observedAt', 'quality', 'component'],
    needs: [0, 1, 4],
    emit: (record, write) => {
      if (!record.has(0) || !record.has(1) || !record.has(4)) return;
      const component = record.has(6) ? write.numberOf(record.text(6)) % 2 ** 23 : 0;
      write.reference(0, reading, {
        tag: component * componentUnit + properties.numberOf(record.word(1)),
        extra: record.has(3) ? unitNumber(write.numberOf(record.text(3))) : 0,
        first: record.time(4),
        // A reading that its sender does not trust is not judged.
        second: record.word(5) === good ? record.number(2) : NaN,
      });
    },
  },
};

/** Readings against the model of their device and against each other (HT2014–HT2018). */
export const seriesFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('Observation'),
  judge: (group, context) => {
    const model = group.part(0) === device ? context.kept.models.get(group.second(0)) : undefined;
    const count = group.length();
    let from = group.part(0) === device ? 1 : 0;
    while (from < count && group.part(from) === device) from++;
    for (let to = from; from < count; from = to) {
      while (to < count && group.tag(to) === group.tag(from)) to++;
      const property = propertyOf(group.tag(from));
      const stated = model?.[property];
      if (model !== undefined)
        for (let index = from; index < to; index++) judgeReading(group, index, property, model, context);
      judgeSeries(group, from, to, stated?.intervalSeconds, context);
    }
  },
};
