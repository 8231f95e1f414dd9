import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { buildDivisions } from './divisions/build-divisions.ts';
import { divisionSources } from './divisions/division-sources.ts';
import {
  communitySample,
  divisionsData,
  sha256,
  sourcesDigest,
  type DivisionsManifest,
} from './divisions/divisions-manifest.ts';
import type { SampledCommunity } from './divisions/compare-sample.ts';
import { fetchSource } from './divisions/fetch-source.ts';
import { readTable } from './generate/read-table.ts';
import { workspaceRoot } from './workspace.ts';

// The sources weigh 27 MB packed and 200 MB unpacked, so they are fetched only when the list is made anew.
const folder = await mkdtemp(join(tmpdir(), 'hutong-divisions-'));
try {
  fetchSource(divisionSources.source, ['dist/streets.csv', 'dist/villages.csv'], folder);
  fetchSource(divisionSources.checkedAgainst, ['dist/town.csv'], folder);
  const sample = parse<SampledCommunity>(await readFile(communitySample), { columns: true });
  const { provinces, differences, communities, count, shared } = buildDivisions({
    streets: await readTable(join(folder, 'dist/streets.csv')),
    villages: await readTable(join(folder, 'dist/villages.csv')),
    otherTowns: await readTable(join(folder, 'dist/town.csv')),
    sample,
  });
  const files = new Map<string, Uint8Array>();
  for (const [province, text] of provinces) files.set(`${province}.txt.gz`, gzipSync(text, { level: 9 }));
  const rows = differences.map(({ code, kind, here, there }) => `${code},${kind},${here},${there}\n`);
  files.set('differences.csv', new TextEncoder().encode(`code,kind,here,there\n${rows.join('')}`));
  const ownRows = Array.from(communities, ([list, { differences: own }]) =>
    own.map(({ code, kind, here, there }) => `${list},${code},${kind},${here},${there}\n`),
  );
  files.set(
    'community-differences.csv',
    new TextEncoder().encode(`list,code,kind,here,there\n${ownRows.flat().join('')}`),
  );
  const sampled = (list: SampledCommunity['list']): number => sample.filter((row) => row.list === list).length;
  const manifest: DivisionsManifest = {
    madeOf: sourcesDigest(),
    count,
    shared,
    sampled: { '2022': sampled('2022'), '2023': sampled('2023') },
    files: Object.fromEntries(Array.from(files, ([name, bytes]) => [name, sha256(bytes)])),
  };
  const data = join(workspaceRoot, divisionsData);
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(data, name), bytes);
  await writeFile(join(data, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  console.error(`${count.street} towns and ${count.community} communities in ${provinces.size} files`);
  for (const [list, { here, differences: own }] of communities)
    console.error(`sample ${list}: ${sampled(list)} there, ${here.size} here, ${own.length} differences`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
