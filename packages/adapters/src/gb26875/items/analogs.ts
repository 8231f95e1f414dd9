/** How an analog type (GB/T 26875.3-2011, table 8) is scaled, and where it goes in the standard. */
export interface AnalogType {
  readonly name: string;
  /** Decimal places of the raw value. */
  readonly places: number;
  /** Unit of the standard's table. */
  readonly unit: string;
  readonly property: string;
  /** Decimal places of the raw value in the unit of the observed property. */
  readonly propertyPlaces: number;
}

const analog = (name: string, places: number, unit: string, property: string, propertyPlaces = places): AnalogType => ({
  name,
  places,
  unit,
  property,
  propertyPlaces,
});

/** Analog types by number. */
export const analogTypes: Readonly<Record<number, AnalogType>> = {
  1: analog('count', 0, '1', 'count'),
  2: analog('height', 2, 'm', 'water.level'),
  3: analog('temperature', 1, '℃', 'temperature'),
  // The observed property is in kPa: 0.1 MPa a step is 100 kPa.
  4: analog('pressure', 1, 'MPa', 'pressure', -2),
  5: analog('pressure', 1, 'kPa', 'pressure'),
  6: analog('gasConcentration', 1, '%LEL', 'gas.concentration'),
  7: analog('duration', 0, 's', 'duration'),
  8: analog('voltage', 1, 'V', 'voltage'),
  9: analog('current', 1, 'A', 'current'),
  10: analog('flow', 1, 'L/s', 'flow.rate'),
  11: analog('airVolume', 1, 'm3/min', 'wind.volume'),
  12: analog('windSpeed', 0, 'm/s', 'wind.speed'),
};
