import { Device, formatDateTime, formatUrn, Grid, Observation, Resident } from '@hutong/standard';

/** A grid with its worker. */
export const grid: Grid = {
  ...(Grid.example as Grid),
  staff: [
    { staffId: 'worker-01', role: 'grid-worker', name: '示例工', phone: '000-0000-0001' },
    { staffId: 'street-01', role: 'street-dispatcher' },
  ],
};

/** A device of a kind in that grid. */
export const device = (localId: string, kind: string, facts: object = {}) => ({
  ...Device.example,
  id: formatUrn('Device', 'example', localId),
  kind,
  grid: grid.id,
  ...facts,
});

/** A person, living alone or not. */
export const resident = (localId: string, livesAlone: boolean) => ({
  ...Resident.example,
  id: formatUrn('Resident', 'example', localId),
  livesAlone,
});

let serial = 0;

/** A new reading of a device. */
export const reading = (deviceId: string, property: string, value: unknown, at: number, facts: object = {}) => ({
  ...Observation.example,
  id: formatUrn('Observation', 'example', `r-${(serial += 1)}`),
  device: deviceId,
  property,
  value,
  observedAt: formatDateTime(at),
  ...facts,
});
