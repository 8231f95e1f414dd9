import { flag, object, optional, type FieldOptions } from '../fields/define-field.ts';
import { count } from './quantity-fields.ts';

/** Party, trade union, youth league and women's federation inside an enterprise or social organization. */
export const massOrganizations = (options: FieldOptions) =>
  object(options, {
    eligibleForPartyOrganization: optional(
      flag({ zh: '是否具备建立中共党组织条件', en: 'Meets the conditions for a party organization' }),
    ),
    hasPartyOrganization: flag({ zh: '是否有中共党组织', en: 'Has a party organization' }),
    partyMemberCount: optional(count({ zh: '中共党员数量', en: 'Party members' })),
    hasTradeUnion: optional(flag({ zh: '是否有工会', en: 'Has a trade union' })),
    tradeUnionMemberCount: optional(count({ zh: '工会会员数量', en: 'Trade union members' })),
    hasYouthLeague: optional(flag({ zh: '是否有共青团组织', en: 'Has a youth league' })),
    youthLeagueMemberCount: optional(count({ zh: '共青团团员数量', en: 'Youth league members' })),
    hasWomensFederation: optional(flag({ zh: '是否有妇联组织', en: "Has a women's federation" })),
    womenCount: optional(count({ zh: '妇女数量', en: 'Women' })),
  });
