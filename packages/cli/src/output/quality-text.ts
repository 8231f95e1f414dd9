import { bilingual, type BilingualText, type Language } from '@hutong/standard';
import type { AdaptersShowResult } from '../services/adapters/show.ts';

type Quality = NonNullable<AdaptersShowResult['quality']>;

const of = (zh: string, en: string, part: number, whole: number): readonly [BilingualText, string] => [
  bilingual(zh, en),
  `${part} / ${whole}`,
];

/** The quality record as rows: what was proven on published frames, then what is exempt and why. */
export function qualityRows(
  { vectors, frames, foundInNoise, roundTrips, explained, mapped, fuzzed, exempt }: Quality,
  language: Language,
): string[][] {
  const { standard, capture, independent, selfMade, passed } = vectors;
  const rows = [
    of('向量通过', 'Vectors met', passed, standard + capture + independent + selfMade),
    [
      bilingual('向量来历：标准、实采、他人实现、自制', 'From standards, captures, others, ourselves'),
      [standard, capture, independent, selfMade].join(', '),
    ] as const,
    of('噪声中重新同步', 'Found behind noise', foundInNoise, frames),
    of('解码再编码一致', 'Decoded and encoded again', roundTrips, frames),
    of('逐字节说明完整', 'Explained byte by byte', explained, frames),
    of('给出标准记录', 'Give standard records', mapped, frames),
    [bilingual('变异帧无异常', 'Mutated frames without a finding'), String(fuzzed)] as const,
  ];
  const left = Object.entries(exempt).map(([aspect, reason]) => [
    bilingual(`豁免 ${aspect}`, `Exempt: ${aspect}`)[language],
    (reason as BilingualText)[language],
  ]);
  return [...rows.map(([title, value]) => [title[language], value]), ...left];
}
