/** A small scenario with one incident of each kind. */
export const scenarioText = `name: small
seed: 7
start: '2026-01-01T00:00:00+08:00'
duration: PT24H
system: demo-property
division: '340111999001'
devices:
  counts:
    door-magnet: 4
    smoke-detector: 3
    gas-detector: 3
    sos-button: 2
    water-meter: 2
incidents:
  - kind: door-silence
    device: door-0002
    at: PT30M
  - kind: gas-leak
    device: gas-0003
    at: PT10H20M30S
  - kind: smoke
    device: smoke-0001
    at: PT15H5M
  - kind: sos-press
    device: sos-0001
    at: PT9H
  - kind: water-leak
    device: water-0002
    at: PT13H
`;
