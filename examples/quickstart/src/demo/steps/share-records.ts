import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type Client } from '@hutong/client';
import { warningToCap, writeCap } from '@hutong/crosswalk/cap';
import { governanceTiers, HutongError, Resident } from '@hutong/standard';
import { matchKey } from '@hutong/standard/match';
import type { Paper } from '../paper.ts';
import { output, shown } from '../places.ts';
import type { RunningPlatform } from './start-platform.ts';

const resident = 'urn:hutong:resident:demo-property:r0001';
/** The district of the demo's community, and the one beside it. */
const ownDistrict = '340111000000';
const nextDistrict = '340104000000';
const shownFields = ['name', 'citizenId', 'birthDate', 'phone', 'populationType'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const wide = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Shows who sees what of a person, how two systems find the same person without the number, and a warning in CAP 1.2. */
export async function shareRecords(
  paper: Paper,
  client: Client,
  { http }: RunningPlatform,
  reader: string,
): Promise<void> {
  paper.step('按共享默认值提供，不出社区的不出', 'Share by default, and keep what stays in the community');
  const tokenFor = async (territory: string): Promise<string> => {
    const system = `district-${territory.slice(0, 6)}`;
    const facts = { name: system, system, scopes: ['records:read' as const], recipient: 'district' as const };
    return (await client.createToken({ body: { ...facts, territory } })).secret;
  };
  const read = async (token: string): Promise<Record<string, unknown>> =>
    createClient({ baseUrl: http, token }).getRecord({ parameters: { id: resident } });
  const own = await read(reader);
  const district = await read(await tokenFor(ownDistrict));
  paper.table([
    ['', paper.say('本社区（脱敏）', 'the community, masked'), paper.of(governanceTiers.district)],
    ...shownFields.map((name) => [paper.of(Resident.fields[name].title), textOf(own[name]), textOf(district[name])]),
  ]);
  const whole = await client.getRecord({ parameters: { id: resident } });
  const hidden = [whole['name'], whole['citizenId'], whole['phone']].map(String);
  if (hidden.some((value) => JSON.stringify(district).includes(value) || JSON.stringify(own).includes(value)))
    throw new Error('a value of a person left the platform');
  const refusal: unknown = await read(await tokenFor(nextDistrict)).catch((error: unknown) => error);
  if (!HutongError.isInstance(refusal) || refusal.code !== 'HT5003')
    throw new Error('another district saw a record of this one');
  paper.good('邻区的单位查不到这条记录', 'a unit of the next district does not find the record');

  const key = { id: 'demo', secret: randomBytes(32) };
  const number = String(whole['citizenId']);
  const [here = '', there = ''] = [number, ` ${wide(number)}`].map((text) => matchKey('citizen-id', text, key));
  if (here !== there) throw new Error('the same person has two match keys');
  paper.good(
    `两个系统不交换号码也能认出同一人：${here.slice(0, 32)}…`,
    `two systems find the same person without the number: ${here.slice(0, 32)}…`,
  );

  const [warning] = (await client.listWarnings({ query: { limit: 1 } })).items;
  if (warning === undefined) throw new Error('the day brought no warning');
  const { value: alert, issues } = warningToCap(warning);
  if (alert === undefined) throw new Error(`the warning has no form in CAP: ${JSON.stringify(issues)}`);
  const file = join(output, 'warning.cap.xml');
  await writeFile(file, writeCap(alert));
  paper.good(`预警转为 CAP 1.2：${shown(file)}`, `a warning as CAP 1.2: ${shown(file)}`);
}
