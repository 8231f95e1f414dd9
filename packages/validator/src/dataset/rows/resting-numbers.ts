/** Rows of links carry their family in five bits. */
const mostFamilies = 32;

/** Rows of references carry their site in eight bits. */
export const mostSites = 256;

/**
 * Families of checks rest under their own numbers; behind them what compares the facts of a site: under this number positions, and
 * so many after it as the site of a type says, references to that type.
 */
export const restOfSite = mostFamilies;

/** So much rests at most. */
export const mostResting = restOfSite + mostSites;
