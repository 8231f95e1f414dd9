import { bilingual, eventTriggers, type BilingualText, type EventTrigger } from '@hutong/standard';

/** Something that goes wrong in a scenario, and the reading by which a platform can know of it. */
export interface IncidentDefinition {
  readonly name: string;
  readonly title: BilingualText;
  readonly deviceKind: string;
  /** Reading that gives it away; `absent`: that it fails to come. */
  readonly evidence: { readonly property: string; readonly value: boolean; readonly absent?: true };
  /** ISO 8601 duration when the scenario names none; `rest`: to the end of the scenario. */
  readonly lasts: string;
}

const define = (
  name: string,
  [zh, en]: [string, string],
  deviceKind: string,
  property: string,
  lasts: string,
  absent?: true,
): IncidentDefinition => ({
  name,
  title: bilingual(zh, en),
  deviceKind,
  evidence: { property, value: true, ...(absent ? { absent } : {}) },
  lasts,
});

/** Every incident that a scenario can contain. */
export const incidentDefinitions: readonly IncidentDefinition[] = [
  define('gas-leak', ['燃气泄漏', 'Gas leak'], 'gas-detector', 'gas.alarm', 'PT20M'),
  define('smoke', ['烟雾', 'Smoke'], 'smoke-detector', 'smoke.alarm', 'PT10M'),
  define('sos-press', ['按下紧急求助按钮', 'SOS button pressed'], 'sos-button', 'sos.pressed', 'PT1M'),
  define('water-leak', ['漏水', 'Water leak'], 'water-meter', 'water.leak', 'PT3H'),
  define('door-silence', ['老人不再开门', 'The door stays shut'], 'door-magnet', 'door.open', 'rest', true),
];

export const findIncident = (name: string): IncidentDefinition | undefined =>
  incidentDefinitions.find((definition) => definition.name === name);

/** The trigger of the standard that must see the incident, or undefined when the standard has none. */
export const triggerOf = ({ deviceKind, evidence }: IncidentDefinition): EventTrigger | undefined =>
  eventTriggers.find(
    (trigger) =>
      trigger.deviceKinds.includes(deviceKind) &&
      trigger.property === evidence.property &&
      trigger.value === evidence.value &&
      (trigger.condition === 'absent') === (evidence.absent === true),
  );
