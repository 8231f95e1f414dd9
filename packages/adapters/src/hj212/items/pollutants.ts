/** How a factor code maps: `pm` and `gas` values depend on the unit that the station is set to. */
export interface Pollutant {
  readonly property: string;
  /** Decimal shift from the protocol's unit to the unit of the property, or the setting that decides it. */
  readonly scale: number | 'pm' | 'gas';
}

const as = (property: string, scale: Pollutant['scale'] = 0): Pollutant => ({ property, scale });

/** Factor codes of HJ 212-2017 appendix B, HJ 524 and the 2005 edition, and the observed property of each. */
export const pollutants: Readonly<Record<string, Pollutant>> = {
  a34004: as('air.pm2_5', 'pm'),
  a34002: as('air.pm10', 'pm'),
  a34001: as('air.tsp', 'pm'),
  a34005: as('air.pm1', 'pm'),
  a21026: as('air.so2', 'gas'),
  a21004: as('air.no2', 'gas'),
  a21003: as('air.no', 'gas'),
  a21002: as('air.nox', 'gas'),
  a21005: as('air.co'),
  a21028: as('air.h2s', 'gas'),
  a21001: as('air.nh3', 'gas'),
  a05024: as('air.o3', 'gas'),
  a05001: as('air.co2'),
  a24088: as('air.nonMethaneHydrocarbons'),
  a01001: as('temperature'),
  a01002: as('humidity'),
  a01006: as('atmospheric.pressure'),
  a01007: as('wind.speed'),
  a01008: as('wind.direction'),
  // Vendors send the A-weighted level under an air code as well.
  a50001: as('noise.level'),
  LA: as('noise.level'),
  Leq: as('noise.equivalent'),
  L5: as('noise.l5'),
  L10: as('noise.l10'),
  L50: as('noise.l50'),
  L90: as('noise.l90'),
  L95: as('noise.l95'),
  Ldn: as('noise.dayNight'),
  Ld: as('noise.day'),
  Ln: as('noise.night'),
  LMx: as('noise.maximum'),
  LMn: as('noise.minimum'),
  w00000: as('flow.rate'),
  w01001: as('water.ph'),
  w01009: as('water.dissolvedOxygen'),
  w01010: as('temperature'),
  w01012: as('water.suspendedSolids'),
  w01014: as('water.conductivity'),
  w01017: as('water.bod5'),
  w01018: as('water.cod'),
  w01019: as('water.permanganateIndex'),
  w21001: as('water.totalNitrogen'),
  w21003: as('water.ammoniaNitrogen'),
  w21011: as('water.totalPhosphorus'),
  w22001: as('water.oil'),
  // Numeric codes of the 2005 edition.
  '001': as('water.ph'),
  '011': as('water.cod'),
  '060': as('water.ammoniaNitrogen'),
  B01: as('flow.rate'),
};
