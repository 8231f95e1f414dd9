export {
  createSensorThings,
  type SensorThings,
  type SensorThingsOptions,
  type SensorThingsOutcome,
} from './create-sensorthings.ts';
export { flattenSensorThings, type FlatRow, type KnownDatastream } from './flatten.ts';
export { propertyNamespace } from './property-namespace.ts';
