// Generated from spec/profiles; do not edit. Run `pnpm generate`.
import type { Profile } from './profile.ts';

/** The profiles of this release, by id. */
export const profiles: Readonly<Record<string, Profile>> = {
  "platform-1.0": {
  "schema": "hutong-profile/1",
  "id": "platform-1.0",
  "title": {
    "zh": "智慧社区互通平台",
    "en": "Smart community platform"
  },
  "specVersion": "1.0",
  "requirements": [
    {
      "id": "HT-API-001",
      "level": "MUST"
    },
    {
      "id": "HT-API-002",
      "level": "MUST"
    },
    {
      "id": "HT-API-003",
      "level": "MUST"
    },
    {
      "id": "HT-API-004",
      "level": "MUST"
    },
    {
      "id": "HT-API-005",
      "level": "MUST"
    },
    {
      "id": "HT-API-006",
      "level": "MUST"
    },
    {
      "id": "HT-API-007",
      "level": "MUST"
    },
    {
      "id": "HT-API-008",
      "level": "MUST"
    },
    {
      "id": "HT-API-009",
      "level": "MUST"
    },
    {
      "id": "HT-API-010",
      "level": "MUST"
    },
    {
      "id": "HT-API-011",
      "level": "MUST"
    },
    {
      "id": "HT-API-012",
      "level": "MUST"
    },
    {
      "id": "HT-API-013",
      "level": "MUST"
    },
    {
      "id": "HT-API-014",
      "level": "MUST"
    },
    {
      "id": "HT-API-015",
      "level": "MUST"
    },
    {
      "id": "HT-API-016",
      "level": "MUST"
    },
    {
      "id": "HT-API-017",
      "level": "MUST"
    },
    {
      "id": "HT-API-018",
      "level": "MUST"
    },
    {
      "id": "HT-API-019",
      "level": "MUST"
    },
    {
      "id": "HT-API-020",
      "level": "MUST"
    },
    {
      "id": "HT-API-021",
      "level": "MUST"
    },
    {
      "id": "HT-API-022",
      "level": "MUST"
    },
    {
      "id": "HT-API-023",
      "level": "MUST"
    },
    {
      "id": "HT-API-024",
      "level": "MUST"
    },
    {
      "id": "HT-API-025",
      "level": "MUST"
    },
    {
      "id": "HT-API-026",
      "level": "MUST"
    },
    {
      "id": "HT-API-027",
      "level": "MUST"
    },
    {
      "id": "HT-API-028",
      "level": "MUST"
    },
    {
      "id": "HT-API-029",
      "level": "MUST"
    },
    {
      "id": "HT-API-030",
      "level": "MUST"
    },
    {
      "id": "HT-API-031",
      "level": "MUST"
    },
    {
      "id": "HT-API-032",
      "level": "MUST"
    },
    {
      "id": "HT-API-033",
      "level": "MUST"
    },
    {
      "id": "HT-API-034",
      "level": "MUST"
    },
    {
      "id": "HT-API-035",
      "level": "MUST"
    },
    {
      "id": "HT-API-036",
      "level": "MUST"
    },
    {
      "id": "HT-API-037",
      "level": "MUST"
    },
    {
      "id": "HT-API-038",
      "level": "MUST"
    },
    {
      "id": "HT-API-039",
      "level": "MUST"
    },
    {
      "id": "HT-API-040",
      "level": "MUST"
    },
    {
      "id": "HT-API-041",
      "level": "MUST"
    },
    {
      "id": "HT-API-042",
      "level": "MUST"
    },
    {
      "id": "HT-API-043",
      "level": "MUST"
    },
    {
      "id": "HT-API-044",
      "level": "MUST"
    },
    {
      "id": "HT-API-045",
      "level": "SHOULD"
    },
    {
      "id": "HT-API-046",
      "level": "MUST"
    },
    {
      "id": "HT-API-047",
      "level": "MUST"
    },
    {
      "id": "HT-API-048",
      "level": "SHOULD"
    },
    {
      "id": "HT-API-049",
      "level": "MUST",
      "appliesWhen": [
        "mqtt"
      ]
    },
    {
      "id": "HT-API-050",
      "level": "MUST",
      "appliesWhen": [
        "mqtt"
      ]
    },
    {
      "id": "HT-API-051",
      "level": "MUST",
      "appliesWhen": [
        "mqtt"
      ]
    },
    {
      "id": "HT-API-052",
      "level": "MUST"
    },
    {
      "id": "HT-API-053",
      "level": "MUST"
    },
    {
      "id": "HT-API-054",
      "level": "MUST"
    },
    {
      "id": "HT-API-055",
      "level": "SHOULD"
    },
    {
      "id": "HT-API-056",
      "level": "MUST",
      "notTested": {
        "zh": "从外部无法重启被测平台",
        "en": "The platform under test cannot be restarted from outside"
      }
    },
    {
      "id": "HT-API-057",
      "level": "MUST",
      "notTested": {
        "zh": "从外部无法终止被测平台的进程",
        "en": "The process of the platform under test cannot be killed from outside"
      }
    },
    {
      "id": "HT-API-058",
      "level": "MUST"
    },
    {
      "id": "HT-API-059",
      "level": "MAY",
      "notTested": {
        "zh": "是否限流由运营方决定",
        "en": "Whether to limit the rate is for the operator to decide"
      }
    },
    {
      "id": "HT-API-060",
      "level": "MUST",
      "notTested": {
        "zh": "取决于部署环境，认证通常在内网或沙箱中进行",
        "en": "It depends on the deployment, and certification usually runs in a sandbox"
      }
    }
  ]
},
};
