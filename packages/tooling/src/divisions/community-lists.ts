/** The public lists of communities of which `community-sample.csv` holds a sample, each made by its own program from the office's pages. */
export const communityLists = {
  '2022': {
    repository: 'obaby/administrative-division-spider',
    commit: '0e87660e52d992a09dde0a8e0690529f86dd481a',
    path: 'csv2022',
    license: 'none stated',
    origin: '国家统计局 统计用区划代码和城乡划分代码 2022',
    edition: '2022',
  },
  '2023': {
    repository: 'njzjz/prcadmin',
    commit: '1c7677553768956de8fc56b5dace840f113dba97',
    path: 'patches/2023.patch',
    license: 'data of the office, by the terms of its site; all else LGPL-3.0-or-later',
    origin: '国家统计局 统计用区划代码和城乡划分代码 2023',
    edition: '2023',
  },
} as const;
