// Ends that say who governs, not which place it is; vendors write any of them or none.
const committee = /(?:居民委员会|居委会|管理委员会|管委会)$/;
// 南高村民委员会 and 南高村村民委员会 are both the committee of 南高村.
const villageCommittee = /村?(?:村民委员会|村委会)$/;
const office = /办事处$/;

/** A name as it is compared: width and case of letters folded, blanks left out. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** The place alone of a folded name: 南高村委会 and 南高村民委员会 are 南高村, 东于社区居委会 is 东于社区. */
export const placeOf = (folded: string): string =>
  folded.replace(villageCommittee, '村').replace(committee, '').replace(office, '');

/** How far two names agree: to the letter, but for the end that says who governs, or not. */
export function compareNames(one: string, other: string): 'same-name' | 'same-name-without-end' | 'other-name' {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return 'same-name';
  return placeOf(a) === placeOf(b) ? 'same-name-without-end' : 'other-name';
}
