import { completenessOf, createRecordCounts } from '../completeness/record-counts.ts';
import { bilingual, type BilingualText, type Clock } from '@hutong/standard';
import { findingOf, type Finding } from '../findings/finding.ts';
import { createTally, type RuleCount } from '../findings/tally.ts';
import type { Dialect } from '../input/dialect.ts';
import { doubledIssue, doubledMembers, doubledWithin } from '../input/doubled-members.ts';
import { jsonErrorOffset } from '../input/json-error-offset.ts';
import { brokenLine, lineTooLong } from '../input/line-findings.ts';
import { completeRecord } from '../input/read-ndjson.ts';
import { maximumLineLength } from '../input/read-lines.ts';
import type { SourceEntry, SourceRecord } from '../input/source-entry.ts';
import { translateEntry, type Translate } from '../input/translate-entries.ts';
import type { RecordValidatorOptions } from '../records/create-record-validator.ts';
import type { AppliedRuleSet } from '../rule-sets/apply-rule-set.ts';
import { switchedOff, type RuleSetReport } from '../rule-sets/report-rule-set.ts';
import { shortText } from '../records/short-text.ts';
import { createRecordJudge, typeOfRecord } from '../validation/judge-record.ts';
import { countType } from '../validation/source-reading.ts';
import type { ValidationReport } from '../validation-report.ts';
import { createEventRate } from './event-rate.ts';
import { messageRecords, messageRows } from './message-records.ts';

/** How a stream is validated. */
export interface LiveOptions extends RecordValidatorOptions {
  /** The stream as reports name it, without a password. */
  readonly address: string;
  readonly clock: Clock;
  /** Entity type of records that do not state their own. */
  readonly type?: string;
  /** Reads messages in a vendor's own dialect. */
  readonly dialect?: Dialect;
  readonly translate?: () => Translate;
  /** The rule set of whoever is to have the records. */
  readonly rules?: AppliedRuleSet | undefined;
}

/** One message of a stream. */
export interface LiveMessage {
  readonly payload: Uint8Array;
  /** Where it was published; findings name it as their file. */
  readonly topic: string;
  /** Its length, when it was too long to be held; the payload is then empty. */
  readonly tooLong?: number;
}

/** How a stream stands at a moment. */
export interface LiveSnapshot {
  readonly date: string;
  readonly messages: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  /** Records a second over the last ten. */
  readonly perSecond: number;
  readonly rules: readonly RuleCount[];
  /** The rule set that it goes by. */
  readonly ruleSet?: RuleSetReport;
  /** The latest findings, the last of them last. */
  readonly last: readonly Finding[];
}

/** A validation that goes on as long as its stream. */
export interface LiveValidation {
  /** Judges a message; gives the findings that the report will list. Never throws. */
  readonly take: (message: LiveMessage) => readonly Finding[];
  readonly snapshot: () => LiveSnapshot;
  /** The report of what has come so far; `remarks` say what else was not checked. */
  readonly report: (remarks?: readonly BilingualText[]) => ValidationReport;
}

const latest = 8;

const between = bilingual(
  '记录之间的检查未进行：数据流没有终点',
  'Records were not checked against each other: a stream has no end',
);
const betweenOwn = bilingual(
  '规则集中涉及所引用记录的规则未判断：数据流没有终点',
  'Rules of the rule set that look at records referred to were not applied: a stream has no end',
);
const nothingCame = bilingual('没有收到任何记录', 'No record arrived');

/** Makes the validation of a stream, whose memory does not grow with it: counts, the first findings of each rule and the latest. */
export function createLiveValidation({
  address,
  clock,
  type,
  dialect,
  translate,
  rules: applied,
  ...options
}: LiveOptions): LiveValidation {
  const tally = createTally();
  const judgeStandard = createRecordJudge(options);
  const judge = applied?.besides(judgeStandard) ?? judgeStandard;
  const rate = createEventRate(() => clock.now());
  const types = new Map<string, number>();
  const stated = createRecordCounts();
  const translator = translate?.();
  const last: Finding[] = [];
  let [messages, records, offset] = [0, 0, 0];

  const read = ({ payload, topic, tooLong = payload.byteLength }: LiveMessage): SourceEntry[] => {
    const file = shortText(topic, 200);
    if (tooLong > maximumLineLength) return [{ finding: lineTooLong(file, messages, tooLong) }];
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    } catch {
      return [{ finding: brokenLine(file, messages, '消息不是 UTF-8', 'The message is not UTF-8') }];
    }
    let message: unknown;
    try {
      message = dialect?.document === undefined ? JSON.parse(text) : text;
    } catch {
      const at = jsonErrorOffset(text);
      const column = at === undefined ? undefined : at + 1;
      return [{ finding: brokenLine(file, messages, '消息不是有效的 JSON', 'The message is not valid JSON', column) }];
    }
    const held = dialect === undefined ? messageRecords(message) : messageRows(message, dialect);
    const doubledAt = dialect?.document === undefined ? doubledMembers(text, message) : [];
    const { of, outside } = doubledWithin(doubledAt, held);
    const ofMessage = outside.map((pointer): SourceEntry => ({
      finding: findingOf(doubledIssue(pointer), { file, line: messages }, {}),
    }));
    const entries = held.flatMap(({ value, pointer }): SourceEntry[] => {
      const doubled = of(pointer);
      const record: SourceRecord = {
        place: { file, line: messages },
        offset: 0,
        record: dialect === undefined ? completeRecord(value, type === undefined ? {} : { type }) : value,
        ...(type === undefined ? {} : { type }),
        typeIsStated: type !== undefined,
        isGarbled: false,
        ...(doubled.length === 0 ? {} : { doubled }),
        sourceOf: (own) => pointer + own,
      };
      return translator === undefined ? [{ record }] : translateEntry(record, translator, () => offset++);
    });
    return [...ofMessage, ...entries];
  };

  const note = (found: Finding, listed: Finding[]): void => {
    const finding = applied === undefined ? found : applied.grading.grade(found);
    if (finding === undefined) return;
    // Topics may be without number: all count for the stream as one.
    tally.count(finding.code, finding.severity, address);
    if (!tally.isFull(finding.code)) listed.push(finding);
    tally.list(finding);
    last.push(finding);
    if (last.length > latest) last.shift();
  };

  const counts = () => ({ records, errors: tally.total('error'), warnings: tally.total('warning') });
  return {
    take: (message) => {
      messages++;
      const listed: Finding[] = [];
      const entries = read(message);
      for (const entry of entries) {
        if ('finding' in entry) {
          note(entry.finding, listed);
          continue;
        }
        records++;
        rate.add(1);
        countType(types, typeOfRecord(entry.record));
        stated.add(entry.record.record);
        for (const finding of judge(entry.record)) note(finding, listed);
      }
      return listed;
    },
    snapshot: () => ({
      date: new Date(clock.now()).toISOString(),
      messages,
      ...counts(),
      perSecond: Math.round(rate.perSecond() * 10) / 10,
      rules: tally.rules(),
      ...(applied === undefined ? {} : { ruleSet: applied.report(true) }),
      last: [...last],
    }),
    report: (more = []) => {
      const findings = [...tally.findings()];
      const unlisted = tally.rules().reduce((sum, { count, listed }) => sum + count - listed, 0);
      const ruleSet = applied?.report(true);
      const remarks = [
        ...(records === 0 ? [nothingCame] : []),
        between,
        ...(applied?.hasRelated === true ? [betweenOwn] : []),
        ...(ruleSet === undefined ? [] : switchedOff(ruleSet)),
        ...more,
        ...(unlisted === 0
          ? []
          : [
              bilingual(
                `另有 ${unlisted} 个问题只计数、未列出`,
                `${unlisted} more findings are counted but not listed`,
              ),
            ]),
      ];
      return {
        date: new Date(clock.now()).toISOString(),
        // Where nothing came, nothing is valid.
        valid: tally.total('error') === 0 && records > 0,
        ...(records === 0 && tally.total('error') === 0 ? { incomplete: true } : {}),
        summary: { files: 1, ...counts(), notChecked: remarks.map(({ en }) => en) },
        // A stream has no end, so that nobody can say which of its records will be referred to.
        completeness: completenessOf(stated.parts(), new Map()),
        rules: tally.rules(),
        ...(ruleSet === undefined ? {} : { ruleSet }),
        findings,
        files: [
          {
            file: address,
            records,
            findings: tally.inFile(address),
            types: Object.fromEntries(types),
            typeFrom: type === undefined ? 'record' : 'option',
          },
        ],
        remarks,
      };
    },
  };
}
