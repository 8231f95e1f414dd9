import { device, observation } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** An instant written with an offset of so many minutes. */
const inOffset = (milliseconds: number, offset: string, minutes: number): string =>
  `${new Date(milliseconds + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;

/** Observation times written with different offsets are read back as the same instants. */
export const instantsKept = defineCheck({
  meta: {
    id: 'ingest.instants-kept',
    title: { zh: '时间为同一时刻', en: 'Times stay the same instant' },
    requirements: ['HT-API-021'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '以东八区、世界时与其他时区写入观测时间，读回应为同一时刻',
      en: 'Observation times written with different offsets are read back as the same instants.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const sensor = device(data);
    const base = data.instant(-3_600_000);
    const instants = [
      base,
      new Date(Date.parse(base) + 1000).toISOString(),
      inOffset(Date.parse(base) + 2000, '+05:30', 330),
    ];
    const readings = instants.map((observedAt) => observation(data, sensor, { observedAt }));
    await context.arrange(session, [sensor, ...readings]);
    const items = await readAll(context, session, 'listObservations', { device: sensor.id, limit: 100 });
    for (const [index, reading] of readings.entries()) {
      const item = context.present(
        items.find(({ id }) => id === reading.id),
        '观测值可读回',
        'The reading can be read back',
      );
      context.expect(
        Date.parse(String(item['observedAt'])) === Date.parse(instants[index] ?? ''),
        '读回的时间为同一时刻',
        'The time is the same instant',
        { written: instants[index], read: item['observedAt'] },
      );
    }
  },
});
