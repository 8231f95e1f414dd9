// Generated from packages/conformance/src/checks; do not edit. Run `pnpm generate`.
import type { Check } from '../engine/check.ts';
import { badBodiesRefused as errorsBadBodiesRefused } from './errors/bad-bodies-refused.ts';
import { problemDocuments as errorsProblemDocuments } from './errors/problem-documents.ts';
import { unknownIs404 as errorsUnknownIs404 } from './errors/unknown-is-404.ts';
import { absenceRaisesWarning as eventsAbsenceRaisesWarning } from './events/absence-raises-warning.ts';
import { actionsRecorded as eventsActionsRecorded } from './events/actions-recorded.ts';
import { lifecycleEnforced as eventsLifecycleEnforced } from './events/lifecycle-enforced.ts';
import { metLimitsRecorded as eventsMetLimitsRecorded } from './events/met-limits-recorded.ts';
import { needsEnforced as eventsNeedsEnforced } from './events/needs-enforced.ts';
import { overdueEscalates as eventsOverdueEscalates } from './events/overdue-escalates.ts';
import { repeatedAlarmsJoin as eventsRepeatedAlarmsJoin } from './events/repeated-alarms-join.ts';
import { reportDefaults as eventsReportDefaults } from './events/report-defaults.ts';
import { timeLimits as eventsTimeLimits } from './events/time-limits.ts';
import { triggerRaisesWarning as eventsTriggerRaisesWarning } from './events/trigger-raises-warning.ts';
import { walkToClose as eventsWalkToClose } from './events/walk-to-close.ts';
import { warningDispatched as eventsWarningDispatched } from './events/warning-dispatched.ts';
import { keyMismatchRefused as idempotencyKeyMismatchRefused } from './idempotency/key-mismatch-refused.ts';
import { keyReplays as idempotencyKeyReplays } from './idempotency/key-replays.ts';
import { acknowledgedDurable as ingestAcknowledgedDurable } from './ingest/acknowledged-durable.ts';
import { batchLimit as ingestBatchLimit } from './ingest/batch-limit.ts';
import { contentKept as ingestContentKept } from './ingest/content-kept.ts';
import { countsAgree as ingestCountsAgree } from './ingest/counts-agree.ts';
import { extensionsKept as ingestExtensionsKept } from './ingest/extensions-kept.ts';
import { goodSurviveBad as ingestGoodSurviveBad } from './ingest/good-survive-bad.ts';
import { instantsKept as ingestInstantsKept } from './ingest/instants-kept.ts';
import { invalidRefused as ingestInvalidRefused } from './ingest/invalid-refused.ts';
import { issuesExplain as ingestIssuesExplain } from './ingest/issues-explain.ts';
import { jsonAndNdjson as ingestJsonAndNdjson } from './ingest/json-and-ndjson.ts';
import { rejectionsKept as ingestRejectionsKept } from './ingest/rejections-kept.ts';
import { sameWriteUnchanged as ingestSameWriteUnchanged } from './ingest/same-write-unchanged.ts';
import { updateReadBack as ingestUpdateReadBack } from './ingest/update-read-back.ts';
import { acknowledgedDurable as mqttAcknowledgedDurable } from './mqtt/acknowledged-durable.ts';
import { authentication as mqttAuthentication } from './mqtt/authentication.ts';
import { rejectionsAnnounced as mqttRejectionsAnnounced } from './mqtt/rejections-announced.ts';
import { health as platformHealth } from './platform/health.ts';
import { information as platformInformation } from './platform/information.ts';
import { metrics as platformMetrics } from './platform/metrics.ts';
import { openapiDocument as platformOpenapiDocument } from './platform/openapi-document.ts';
import { errorsWithoutPersonal as privacyErrorsWithoutPersonal } from './privacy/errors-without-personal.ts';
import { maskedByDefault as privacyMaskedByDefault } from './privacy/masked-by-default.ts';
import { revealedWithScope as privacyRevealedWithScope } from './privacy/revealed-with-scope.ts';
import { divisionFilter as queryDivisionFilter } from './query/division-filter.ts';
import { historyOrdered as queryHistoryOrdered } from './query/history-ordered.ts';
import { historyWindow as queryHistoryWindow } from './query/history-window.ts';
import { latestIsNewest as queryLatestIsNewest } from './query/latest-is-newest.ts';
import { limitAndCursor as queryLimitAndCursor } from './query/limit-and-cursor.ts';
import { pagesComplete as queryPagesComplete } from './query/pages-complete.ts';
import { pagesDisjoint as queryPagesDisjoint } from './query/pages-disjoint.ts';
import { expiredTokenRefused as securityExpiredTokenRefused } from './security/expired-token-refused.ts';
import { foreignSystemRefused as securityForeignSystemRefused } from './security/foreign-system-refused.ts';
import { revokedTokenRefused as securityRevokedTokenRefused } from './security/revoked-token-refused.ts';
import { scopesEnforced as securityScopesEnforced } from './security/scopes-enforced.ts';
import { secretShownOnce as securitySecretShownOnce } from './security/secret-shown-once.ts';
import { tokenRequired as securityTokenRequired } from './security/token-required.ts';
import { announcesChanges as streamAnnouncesChanges } from './stream/announces-changes.ts';
import { resumes as streamResumes } from './stream/resumes.ts';
import { answersKeepContract as wireAnswersKeepContract } from './wire/answers-keep-contract.ts';

/** Every check of this release, by area and name. */
export const checks: readonly Check[] = [
  errorsBadBodiesRefused,
  errorsProblemDocuments,
  errorsUnknownIs404,
  eventsAbsenceRaisesWarning,
  eventsActionsRecorded,
  eventsLifecycleEnforced,
  eventsMetLimitsRecorded,
  eventsNeedsEnforced,
  eventsOverdueEscalates,
  eventsRepeatedAlarmsJoin,
  eventsReportDefaults,
  eventsTimeLimits,
  eventsTriggerRaisesWarning,
  eventsWalkToClose,
  eventsWarningDispatched,
  idempotencyKeyMismatchRefused,
  idempotencyKeyReplays,
  ingestAcknowledgedDurable,
  ingestBatchLimit,
  ingestContentKept,
  ingestCountsAgree,
  ingestExtensionsKept,
  ingestGoodSurviveBad,
  ingestInstantsKept,
  ingestInvalidRefused,
  ingestIssuesExplain,
  ingestJsonAndNdjson,
  ingestRejectionsKept,
  ingestSameWriteUnchanged,
  ingestUpdateReadBack,
  mqttAcknowledgedDurable,
  mqttAuthentication,
  mqttRejectionsAnnounced,
  platformHealth,
  platformInformation,
  platformMetrics,
  platformOpenapiDocument,
  privacyErrorsWithoutPersonal,
  privacyMaskedByDefault,
  privacyRevealedWithScope,
  queryDivisionFilter,
  queryHistoryOrdered,
  queryHistoryWindow,
  queryLatestIsNewest,
  queryLimitAndCursor,
  queryPagesComplete,
  queryPagesDisjoint,
  securityExpiredTokenRefused,
  securityForeignSystemRefused,
  securityRevokedTokenRefused,
  securityScopesEnforced,
  securitySecretShownOnce,
  securityTokenRequired,
  streamAnnouncesChanges,
  streamResumes,
  wireAnswersKeepContract,
];

/** Digest over the sources of the checks and of the engine that runs them. */
export const suiteDigest = 'sha256:90f9550f67cd7e9c76e595ed0ed2cede3e34c111a2ae56b8c0d1d7b2042ad9af';
