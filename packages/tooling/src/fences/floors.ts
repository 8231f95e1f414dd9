/** The floor of each package (DESIGN: imports go down only, never sideways except where named). */
export const floors: Readonly<Record<string, number>> = {
  '@hutong/standard': 0,
  '@hutong/contract': 1,
  '@hutong/divisions': 1,
  '@hutong/validator': 1,
  '@hutong/crosswalk': 1,
  '@hutong/adapter-kit': 1,
  '@hutong/adapters': 2,
  '@hutong/client': 2,
  '@hutong/gateway': 3,
  '@hutong/server': 3,
  '@hutong/simulator': 3,
  '@hutong/conformance': 3,
  '@hutong/cli': 5,
  '@hutong/tooling': 9,
};

/** Imports between packages of one floor, named because they are few: the way back is closed by the missing entry. */
export const sideways: Readonly<Record<string, readonly string[]>> = {
  '@hutong/crosswalk': ['@hutong/validator'],
};

/** Imports that a third party must be able to rule out: the judge is not tuned to our own parts. */
export const forbidden: Readonly<Record<string, readonly string[]>> = {
  '@hutong/conformance': ['@hutong/server', '@hutong/client', '@hutong/simulator'],
};
