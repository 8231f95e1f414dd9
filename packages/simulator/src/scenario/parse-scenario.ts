import { parseDuration } from '@hutong/standard';
import { parseYamlDocument } from '@hutong/validator/yaml';
import { findIncident } from '../incidents/incidents.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

const checkedSchema = scenarioSchema.superRefine((scenario, context) => {
  const length = parseDuration(scenario.duration);
  const complain = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  if (length === 0) complain(['duration'], '不能为零 / must not be zero');
  if (parseDuration(scenario.step) === 0) complain(['step'], '不能为零 / must not be zero');
  scenario.incidents.forEach(({ at }, index) => {
    if (parseDuration(at) >= length) complain(['incidents', index, 'at'], '晚于场景结束 / lies beyond the end');
  });
  scenario.cassettes.forEach(({ at }, index) => {
    if (parseDuration(at) >= length) complain(['cassettes', index, 'at'], '晚于场景结束 / lies beyond the end');
  });
  scenario.stations.forEach(({ every }, index) => {
    if (parseDuration(every) === 0) complain(['stations', index, 'every'], '不能为零 / must not be zero');
  });
  for (const [index, { kind, device }] of scenario.incidents.entries())
    if (scenario.incidents.findIndex((other) => other.kind === kind && other.device === device) !== index)
      complain(
        ['incidents', index, 'device'],
        '同一设备的同类事故已列出 / the same incident of this device stands above',
      );
});

/** Reads a scenario. Throws HT8002 with file, line and column. */
export const parseScenario = (text: string, fileName: string): Scenario => ({
  ...parseYamlDocument(checkedSchema, text, { file: fileName, code: 'HT8002' }),
  fileName,
});

/** Start and end of a scenario in milliseconds since the epoch. */
export const spanOf = (scenario: Scenario): { from: number; to: number } => {
  const from = Date.parse(scenario.start);
  return { from, to: from + parseDuration(scenario.duration) };
};

/** When the incidents of a device are in force, in milliseconds since the epoch. */
export function incidentsOn(scenario: Scenario, address: string): { name: string; from: number; until: number }[] {
  const span = spanOf(scenario);
  return scenario.incidents
    .filter(({ device }) => device === address)
    .map(({ kind, at, lasts = findIncident(kind)?.lasts ?? 'rest' }) => {
      const from = span.from + parseDuration(at);
      return { name: kind, from, until: lasts === 'rest' ? Number.POSITIVE_INFINITY : from + parseDuration(lasts) };
    });
}
