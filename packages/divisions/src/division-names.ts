// Ends that say who governs, not which place it is; vendors write any of them or none.
const committee = /(?:居民委员会|居委会)$/;
const villageCommittee = /(?:村民委员会|村委会)$/;
const office = /办事处$/;

/** A name as it is compared: width and case of letters folded, blanks left out. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** The place alone of a folded name: 南高村委会 and 南高村民委员会 are 南高村, 东于社区居委会 is 东于社区. */
export const placeOf = (folded: string): string =>
  folded.replace(villageCommittee, '村').replace(committee, '').replace(office, '');
