type Changes = Readonly<Record<string, unknown>>;

/** Changes to the example of an entity that break, or just keep, a rule between its fields. */
export interface RuleCase {
  readonly what: string;
  readonly changes: Changes;
  /** Where the contradiction shows; absent for a record that keeps the rule. */
  readonly at?: string;
}

const breaks = (what: string, changes: Changes, at: string): RuleCase => ({ what, changes, at });
const keeps = (what: string, changes: Changes): RuleCase => ({ what, changes });

const openRing = [
  [117.3, 31.8],
  [117.4, 31.8],
  [117.4, 31.9],
  [117.3, 31.9],
];
const ring = [...openRing, [117.3, 31.8]];
// Invented: the place 990000 does not exist; born 1949-12-31, female.
const citizenId = '990000194912310026';

/** A key that nobody's number makes. */
const matchKey = (algorithm: string, letter: string): string => `hmac-${algorithm}:city-2026:${letter.repeat(42)}A`;

const twoKeys = (member: string): RuleCase =>
  breaks(
    'match-keys-of-one-secret',
    { matchKeys: { [member]: [matchKey('sm3', 'a'), matchKey('sm3', 'b')] } },
    `/matchKeys/${member}/1`,
  );

const organizations = [
  'Organization',
  'Enterprise',
  'GovernanceBody',
  'Merchant',
  'OwnersCommittee',
  'PartyOrganization',
  'PropertyCompany',
  'ReligiousSite',
  'School',
  'SocialOrganization',
  'Team',
];

const overseas = {
  surname: 'EXAMPLE',
  givenName: 'PERSON',
  nationality: 'FRA',
  document: { kind: '414', number: 'X0000000' },
};

/** Cases of every rule that is no order of days, by entity. */
export const ruleCases: Readonly<Record<string, readonly RuleCase[]>> = {
  Resident: [
    keeps('citizen-id-agrees', { citizenId, birthDate: '1949-12-31', sex: '2' }),
    keeps('sex-unstated', { citizenId, birthDate: '1949-12-31', sex: '9' }),
    breaks('birth-date-not-of-citizen-id', { citizenId, birthDate: '1950-01-01', sex: '2' }, '/birthDate'),
    breaks('sex-not-of-citizen-id', { citizenId, birthDate: '1949-12-31', sex: '1' }, '/sex'),
    keeps('left-after-arriving', { overseas: { ...overseas, arrivedOn: '2026-01-02', leavesOn: '2026-01-02' } }),
    breaks(
      'left-before-arriving',
      { overseas: { ...overseas, arrivedOn: '2026-01-02', leavesOn: '2026-01-01' } },
      '/overseas/leavesOn',
    ),
    breaks(
      'certificate-expired-before-registration',
      {
        floating: {
          inflowReason: '01',
          dwellingType: '02',
          certificateType: '01',
          registeredOn: '2026-01-02',
          certificateExpiresOn: '2026-01-01',
        },
      },
      '/floating/certificateExpiresOn',
    ),
    keeps('match-keys-of-two-secrets', { matchKeys: { citizenId: [matchKey('sm3', 'a'), matchKey('sha256', 'a')] } }),
    twoKeys('citizenId'),
  ],
  House: [twoKeys('address')],
  ...Object.fromEntries(organizations.map((type) => [type, [twoKeys('socialCreditCode')]])),
  StaffMember: [
    breaks('birth-date-not-of-citizen-id', { citizenId, birthDate: '1950-01-01', sex: '2' }, '/birthDate'),
    breaks('sex-not-of-citizen-id', { citizenId, sex: '1' }, '/sex'),
  ],
  FamilyRelation: [
    breaks(
      'with-oneself',
      { resident: 'urn:hutong:resident:example:r-1', relative: 'urn:hutong:resident:example:r-1' },
      '/relative',
    ),
  ],
  Division: [
    breaks('tier-not-of-code', { tier: 'street' }, '/tier'),
    keeps('closed-ring', { boundary: { ring, crs: 'WGS84' } }),
    breaks('open-ring', { boundary: { ring: openRing, crs: 'WGS84' } }, '/boundary/ring'),
  ],
  Grid: [
    breaks('of-another-community', { code: '340111999002001' }, '/code'),
    breaks('open-ring', { boundary: { ring: openRing, crs: 'WGS84' } }, '/boundary/ring'),
  ],
  Vehicle: [
    keeps('new-energy-plate', { plate: '皖AD00000', plateKind: '52' }),
    breaks('plate-kind-not-of-form', { plate: '皖AD00000', plateKind: '02' }, '/plateKind'),
    breaks('plate-form-not-of-kind', { plate: '皖A00000', plateKind: '51' }, '/plateKind'),
  ],
  Observation: [
    breaks('value-not-of-property', { property: 'temperature', value: true, unit: 'Cel' }, '/value'),
    keeps('unit-of-property', { property: 'temperature', value: 20, unit: 'Cel' }),
    breaks('unit-not-of-property', { property: 'temperature', value: 20, unit: 'K' }, '/unit'),
  ],
  PatrolTrack: [
    breaks(
      'points-out-of-order',
      {
        startedAt: '2026-01-02T08:00:00+08:00',
        points: [
          { at: '2026-01-02T08:10:00+08:00', longitude: 117.3, latitude: 31.8 },
          { at: '2026-01-02T08:05:00+08:00', longitude: 117.3, latitude: 31.8 },
        ],
      },
      '/points/1/at',
    ),
    breaks(
      'point-after-its-end',
      {
        startedAt: '2026-01-02T08:00:00+08:00',
        endedAt: '2026-01-02T09:00:00+08:00',
        points: [{ at: '2026-01-02T09:00:01+08:00', longitude: 117.3, latitude: 31.8 }],
      },
      '/points/0/at',
    ),
  ],
  Event: [
    keeps('closed', { state: 'closed', closedAt: '2026-01-03T08:00:00+08:00' }),
    breaks('closed-without-time', { state: 'closed-unsolved' }, '/closedAt'),
    keeps('closed-with-its-reason', {
      state: 'closed-unsolved',
      closedAt: '2026-01-03T08:00:00+08:00',
      closingReason: 'temporary-fix',
    }),
    breaks('open-with-reason-of-closing', { closingReason: 'solved' }, '/closingReason'),
    breaks(
      'reason-of-another-state',
      { state: 'closed', closedAt: '2026-01-03T08:00:00+08:00', closingReason: 'duplicate' },
      '/closingReason',
    ),
    breaks('open-with-time-of-closing', { closedAt: '2026-01-03T08:00:00+08:00' }, '/closedAt'),
  ],
  EventAction: [
    keeps('rejected-with-reason', { action: 'reject', from: 'reported', to: 'rejected', note: '不属本辖区' }),
    breaks('rejected-without-reason', { action: 'reject', from: 'reported', to: 'rejected' }, '/note'),
  ],
  Task: [breaks('done-without-time', { state: 'done' }, '/completedAt')],
  HiddenDanger: [breaks('put-right-without-time', { state: 'rectified', rectifiedAt: undefined }, '/rectifiedAt')],
  FeeBill: [breaks('paid-without-time', { state: 'paid', paidAt: undefined }, '/paidAt')],
  RepairOrder: [breaks('done-without-time', { state: 'done', finishedAt: undefined }, '/finishedAt')],
  Ballot: [
    breaks(
      'with-time-of-recording',
      { provenance: { system: 'example', recordedAt: '2026-06-01T09:00:00+08:00' } },
      '/provenance/recordedAt',
    ),
    breaks('with-who-recorded-it', { provenance: { system: 'example', recordedBy: 'w-01' } }, '/provenance/recordedBy'),
    breaks('with-channel', { provenance: { system: 'example', channel: 'tablet-7' } }, '/provenance/channel'),
    breaks('with-day', { validFrom: '2026-06-01' }, '/validFrom'),
    breaks('with-members-of-its-own', { extensions: { seat: 12 } }, '/extensions'),
    keeps('of-an-anonymous-survey', { election: 'urn:hutong:survey:example:sur-0002', question: 1, choices: ['同意'] }),
  ],
  Vote: [
    breaks('of-nobody', { resident: undefined, house: undefined }, '/resident'),
    keeps('of-a-house', { resident: undefined, house: 'urn:hutong:house:example:h-1' }),
  ],
  RollEntry: [
    breaks(
      'proxy-of-oneself',
      { resident: 'urn:hutong:resident:example:r-1', proxy: 'urn:hutong:resident:example:r-1' },
      '/proxy',
    ),
  ],
  ServiceRequest: [
    breaks(
      'step-finished-before-it-began',
      {
        steps: [
          { department: '示例部门', startedAt: '2026-01-05T09:00:00+08:00', finishedAt: '2026-01-05T08:00:00+08:00' },
        ],
      },
      '/steps/0/finishedAt',
    ),
    breaks('decided-without-time', { state: 'approved', finishedAt: undefined }, '/finishedAt'),
  ],
  HandOver: [breaks('answered-without-time', { state: 'accepted', answeredAt: undefined }, '/answeredAt')],
  Election: [
    keeps('tally', {
      rollCount: 100,
      ballotsIssued: 90,
      ballotsReturned: 80,
      ballotsInvalid: 5,
      candidates: [{ name: '候选人一', votes: 75 }],
    }),
    breaks('more-ballots-than-voters', { rollCount: 100, ballotsIssued: 101 }, '/ballotsIssued'),
    breaks('more-returned-than-issued', { ballotsIssued: 90, ballotsReturned: 91 }, '/ballotsReturned'),
    breaks('more-invalid-than-returned', { ballotsReturned: 80, ballotsInvalid: 81 }, '/ballotsInvalid'),
    breaks(
      'more-votes-than-valid-ballots',
      { ballotsReturned: 80, ballotsInvalid: 5, candidates: [{ name: '候选人一', votes: 76 }] },
      '/candidates/0/votes',
    ),
  ],
  Resolution: [
    breaks('more-present-than-entitled', { entitledCount: 10, presentCount: 11, inFavour: 1 }, '/presentCount'),
    breaks(
      'more-votes-than-present',
      { entitledCount: 20, presentCount: 11, inFavour: 8, against: 3, abstained: 1 },
      '/inFavour',
    ),
  ],
  Survey: [
    breaks('nothing-to-choose', { questions: [{ text: '是否同意？', kind: 'single' }] }, '/questions/0/options'),
  ],
};
