import { bilingual } from '../text.ts';
import { atMost } from './at-most.ts';
import type { FieldRule } from './field-rule.ts';

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** No candidate has more votes than there are valid ballots. */
const candidateVotes: FieldRule = {
  requirement: 'HT-GOV-012',
  fields: ['candidates', 'ballotsReturned'],
  also: ['ballotsInvalid'],
  check: ({ candidates, ballotsReturned, ballotsInvalid }) => {
    const valid = count(ballotsReturned) - count(ballotsInvalid);
    const over = (candidates as readonly { readonly votes?: number }[]).findIndex(({ votes }) => count(votes) > valid);
    return over === -1
      ? undefined
      : {
          at: ['candidates', over, 'votes'],
          rule: bilingual(`多于有效票 ${valid} 张`, `is more than the ${valid} valid ballots`),
        };
  },
};

/** The ballots of an election, each count a part of the one before it. */
export const electionTally: readonly FieldRule[] = [
  atMost('HT-GOV-012', 'ballotsIssued', 'rollCount'),
  atMost('HT-GOV-012', 'ballotsReturned', 'ballotsIssued'),
  atMost('HT-GOV-012', 'ballotsInvalid', 'ballotsReturned'),
  candidateVotes,
];

/** Votes for, against and abstained are together no more than those present. */
const votesOfThosePresent: FieldRule = {
  requirement: 'HT-GOV-013',
  fields: ['inFavour', 'presentCount'],
  also: ['against', 'abstained'],
  check: ({ inFavour, against, abstained, presentCount }) => {
    const cast = count(inFavour) + count(against) + count(abstained);
    return cast <= count(presentCount)
      ? undefined
      : {
          at: ['inFavour'],
          rule: bilingual(
            `加反对、弃权共 ${cast} 票，多于实到人数`,
            `makes ${cast} votes with those against and abstained, more than were present`,
          ),
        };
  },
};

/** The tally of a resolution. */
export const resolutionTally: readonly FieldRule[] = [
  atMost('HT-GOV-013', 'presentCount', 'entitledCount'),
  votesOfThosePresent,
];
