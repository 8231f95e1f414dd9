import { communityCode, exportDay, sharedMembers, system } from './frame.ts';
import { csvText, type Column } from './csv-text.ts';
import type { Community } from './community.ts';

/** File name → content, as the vendor's system exports it. */
export type ExportFiles = Map<string, Buffer>;

const csvColumns: Readonly<Record<string, readonly Column[]>> = {
  residents: [
    ['id', '标识'],
    ['name', '姓名'],
    ['citizenId', '公民身份号码'],
    ['populationType', '人口类型'],
    ['sex', '性别'],
    ['birthDate', '出生日期'],
    ['ethnicity', '民族'],
    ['maritalStatus', '婚姻状况'],
    ['education', '学历'],
    ['phone', '联系方式'],
    ['householdConsistency', '人户一致标识'],
    ['livesAlone', '是否独居'],
  ],
  buildings: [
    ['id', '标识'],
    ['name', '楼栋名称'],
    ['address', '地址'],
    ['grid', '所属网格'],
    ['use', '建筑用途'],
    ['structure', '建筑结构'],
    ['floors', '地上层数'],
    ['units', '单元数'],
    ['builtYear', '建成年份'],
    ['position.longitude', '位置.经度'],
    ['position.latitude', '位置.纬度'],
    ['position.crs', '位置.坐标系'],
  ],
  houses: [['id'], ['building'], ['unit'], ['floor'], ['room'], ['use'], ['area']],
  occupancies: [['id'], ['resident'], ['house'], ['role'], ['since']],
  organizations: [
    ['id', '标识'],
    ['name', '名称'],
    ['socialCreditCode', '统一社会信用代码'],
    ['kind', '组织种类'],
    ['address', '地址'],
    ['contactName', '联系人'],
    ['contactPhone', '联系电话'],
    ['position', '位置'],
  ],
};

const types: Readonly<Record<string, string>> = {
  divisions: 'Division',
  grids: 'Grid',
  buildings: 'Building',
  houses: 'House',
  residents: 'Resident',
  occupancies: 'Occupancy',
  organizations: 'Organization',
  devices: 'Device',
};

const manifest = (fileNames: readonly string[]): string =>
  `# 数据集清单：各记录共有的字段只写一次。 Data-set manifest: what all records share is stated once.
name: 示例社区（虚构） / Example community (invented)
vendor: ${sharedMembers.provenance.vendor}
defaults:
  specVersion: '${sharedMembers.specVersion}'
  division: '${communityCode}'
  simulated: true
  provenance:
    system: ${system}
    vendor: ${sharedMembers.provenance.vendor}
    channel: ${sharedMembers.provenance.channel}
    recordedAt: '${exportDay}T08:00:00+08:00'
files:
${fileNames.map((name) => `  - path: ${name}\n    type: ${types[name.replace(/\..*$/, '')]}\n`).join('')}`;

/** A record as a line, without what the manifest states for all. */
const line = (record: object): string => {
  const members = Object.entries(record).filter(
    ([name, value]) => name !== 'type' && JSON.stringify(value) !== JSON.stringify(sharedMembers[name as never]),
  );
  return `${JSON.stringify(Object.fromEntries(members))}\n`;
};

/** The export of a community: CSV tables, NDJSON where a table would not do, and the manifest. */
export function exportFiles(community: Community): ExportFiles {
  const files: ExportFiles = new Map();
  for (const [name, records] of Object.entries(community)) {
    const columns = csvColumns[name];
    if (columns === undefined) files.set(`${name}.ndjson`, Buffer.from(records.map(line).join('')));
    else files.set(`${name}.csv`, Buffer.from(csvText(columns, records)));
  }
  files.set('hutong.dataset.yaml', Buffer.from(manifest([...files.keys()])));
  return files;
}
