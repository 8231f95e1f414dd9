import type { Adapter, AdapterQuality, PersonalMask } from '@hutong/adapter-kit';
import type { BilingualText, Language } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

const commandParts = (adapter: Adapter, language: Language): string[] => {
  const say = words(language);
  const rows = Object.entries(adapter.commands ?? {}).map(
    ([name, { title, effect, parameters, clause, layoutStatus }]) => [
      mono(name),
      title[language],
      effect,
      Object.entries(parameters)
        .map(([key, { title: own, optional }]) => `${mono(key)} ${own[language]}${optional === true ? ' ?' : ''}`)
        .join(', '),
      [
        clause,
        ...(adapter.clauses === undefined ? [] : [`(${say('未核实', 'unconfirmed')})`]),
        ...(layoutStatus === undefined ? [] : [`(${say('内容未核实', 'content unconfirmed')})`]),
      ].join(' '),
    ],
  );
  if (rows.length === 0) return [];
  const head = [
    say('名称', 'Name'),
    say('含义', 'Meaning'),
    say('作用', 'Effect'),
    say('参数', 'Parameters'),
    say('条款', 'Clause'),
  ];
  return [`## ${say('下行命令', 'Commands')}`, table(head, rows)];
};

const maskTexts: Readonly<Record<PersonalMask, BilingualText>> = {
  digits: { zh: '换成无主号码', en: 'other digits, of a number that nobody has' },
  text: { zh: '换成同类字符', en: 'other characters of the same kinds' },
  bytes: { zh: '置零', en: 'zeros' },
  number: { zh: '置零', en: 'zero' },
  latitude: { zh: '平移', en: 'moved' },
  longitude: { zh: '平移', en: 'moved' },
  opaque: { zh: '整帧略去', en: 'the frame is left out' },
};

const personalParts = ({ personal }: Adapter, language: Language): string[] => {
  const say = words(language);
  const rows = Object.entries(personal ?? {}).map(([field, mask]) => [
    mono(field),
    typeof mask === 'string' ? maskTexts[mask][language] : say('视内容而定', 'depends on the value'),
  ]);
  return [
    `## ${say('个人信息与秘密', 'Personal values and secrets')}`,
    say('录制报文时替换以下字段。', 'A recording replaces these fields.'),
    rows.length === 0 ? say('无', 'None') : table([say('字段', 'Field'), say('替换', 'Replaced by')], rows),
  ];
};

/** What runs proved; the numbers come from `packages/adapters/src/quality.generated.ts`. */
const qualityParts = (quality: AdapterQuality | undefined, language: Language): string[] => {
  if (quality === undefined) return [];
  const say = words(language);
  const { vectors, frames, foundInNoise, roundTrips, explained, mapped, fuzzed, exempt } = quality;
  const { standard, capture, independent, selfMade, passed } = vectors;
  const rows = [
    [say('向量通过', 'Vectors met'), `${passed} / ${standard + capture + independent + selfMade}`],
    [
      say('来自标准、实采、他人实现、自制', 'From standards, captures, others, ourselves'),
      [standard, capture, independent, selfMade].join(', '),
    ],
    [say('噪声中重新同步', 'Found behind noise'), `${foundInNoise} / ${frames}`],
    [say('解码再编码一致', 'Decoded and encoded again'), `${roundTrips} / ${frames}`],
    [say('逐字节说明完整', 'Explained byte by byte'), `${explained} / ${frames}`],
    [say('给出标准记录', 'Give standard records'), `${mapped} / ${frames}`],
    [say('变异帧无异常', 'Mutated frames without a finding'), String(fuzzed)],
    ...Object.entries(exempt).map(([aspect, reason]) => [`${say('豁免', 'Exempt')}: ${aspect}`, reason[language]]),
  ];
  return [`## ${say('质量记录', 'Quality record')}`, table([say('项目', 'Aspect'), say('结果', 'Result')], rows)];
};

/** One page a language for each adapter, from the tables that its codec and mapping work from. */
export async function generateAdapterPages(): Promise<GeneratedFile[]> {
  const { adapterIds, adapterQualities, loadAdapter } = await import('@hutong/adapters');
  const adapters = await Promise.all(adapterIds.map((id) => loadAdapter(id)));
  return adapters.flatMap((adapter) =>
    languages.map((language: Language) => {
      const say = words(language);
      const cell = (value: string | BilingualText): string =>
        typeof value !== 'string' ? value[language] : value === '' ? '' : mono(value);
      const none = say('无', 'None');
      const quirks = Object.entries(adapter.quirks).map(([name, { title, evidence }]) => [
        mono(name),
        title[language],
        evidence,
      ]);
      const settings = Object.entries(adapter.settings ?? {}).map(
        ([name, { title, values, pattern, default: usual, evidence }]) => [
          mono(name),
          title[language],
          pattern === undefined
            ? values.map((value) => (value === usual ? `**${value}**` : value)).join(', ')
            : mono(pattern),
          evidence,
        ],
      );
      const name = say('名称', 'Name');
      const meaning = say('含义', 'Meaning');
      const evidence = say('依据', 'Evidence');
      return {
        path: `docs/${language}/adapters/${adapter.id}.md`,
        content: page(
          generatedNotice(`packages/adapters/src/${adapter.id}`),
          `# ${adapter.id}: ${adapter.title[language]}`,
          adapter.description[language],
          table(
            ['', ''],
            [
              [say('标准', 'Standards'), adapter.references.join(', ')],
              [say('传输', 'Transports'), adapter.transports.join(', ')],
              [say('通信地址', 'Address on the wire'), adapter.address?.[language] ?? none],
              [say('模拟', 'Simulations'), (adapter.simulations ?? []).map((kind) => mono(kind)).join(', ')],
            ],
          ),
          `## ${say('偏差选项', 'Quirks')}`,
          say('默认全部关闭，按设备逐个打开。', 'All are off; they are turned on for a device that needs them.'),
          quirks.length === 0 ? none : table([name, meaning, evidence], quirks),
          ...(settings.length === 0
            ? []
            : [
                `## ${say('站点设置', 'Settings')}`,
                table([name, meaning, say('取值（粗体为默认）', 'Values (bold is the default)'), evidence], settings),
              ]),
          ...commandParts(adapter, language),
          ...personalParts(adapter, language),
          ...qualityParts(adapterQualities[adapter.id], language),
          ...(adapter.tables?.() ?? []).flatMap(({ title, head, rows }) => [
            `## ${title[language]}`,
            table(
              head.map((text) => text[language]),
              rows.map((row) => row.map(cell)),
            ),
          ]),
        ),
      };
    }),
  );
}
