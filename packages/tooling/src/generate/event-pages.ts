import type { EventFact, EventKind, EventPhase, Language } from '@hutong/standard';
import { durationWords } from './duration-words.ts';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

const phases: readonly EventPhase[] = ['accept', 'dispatch', 'handle', 'verify'];

const names = (facts: readonly EventFact[], language: Language): string =>
  facts.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ');

/** The event taxonomy with its limits and triggers, one page a language. */
export async function generateEventPages(): Promise<GeneratedFile[]> {
  const { codeLists, eventTriggers, findCode, findEventKind, lifecycle, privacyClasses } =
    await import('@hutong/standard');
  const { crosswalksOfKind } = await import('@hutong/standard/event-crosswalks');
  const kinds = codeLists['ht-event-kind'].entries
    .map(({ code }) => findEventKind(code))
    .filter((kind): kind is EventKind => kind !== undefined);
  return languages.map((language) => {
    const say = words(language);
    const name = (list: keyof typeof codeLists, code: string): string =>
      findCode(codeLists[list], code)?.[language] ?? code;
    const phaseHead = phases.map((phase) => name('ht-event-phase', phase));
    const sections = codeLists['ht-event-class'].entries.flatMap((entry) => [
      `## ${entry.code} ${entry[language]}`,
      table(
        [
          say('代码', 'Code'),
          say('小类', 'Kind'),
          say('等级', 'Grade'),
          say('角色', 'Role'),
          say('层级', 'Tier'),
          ...phaseHead,
          say('计时', 'Clock'),
        ],
        kinds
          .filter(({ classCode }) => classCode === entry.code)
          .map((kind) => [
            mono(kind.code),
            kind.title[language],
            `${kind.grade} ${name('gb-t-31000-event-grade', kind.grade)}`,
            name('ht-staff-role', kind.role),
            name('ht-governance-tier', kind.tier),
            ...phases.map((phase) => durationWords(kind.limits[phase] ?? '', language)),
            kind.calendar === 'working' ? say('工作时间', 'working hours') : say('自然时间', 'every hour'),
          ]),
      ),
      table(
        [
          say('代码', 'Code'),
          say('定义', 'Definition'),
          say('协同部门', 'Departments'),
          say('证据', 'Evidence'),
          say('升级条件', 'Raises the grade'),
          say('降级条件', 'Lowers the grade'),
          say('默认等级通知', 'Told at the default grade'),
          say('结案原因', 'Closing reasons'),
          say('隐私', 'Privacy'),
          say('对照', 'Crosswalks'),
        ],
        kinds
          .filter(({ classCode }) => classCode === entry.code)
          .map((kind) => [
            mono(kind.code),
            [kind.definition, kind.legalBasis?.title].flatMap((text) => text?.[language] ?? []).join(' '),
            names(kind.departments, language),
            names(kind.evidence, language),
            ...(['raise', 'lower'] as const).map((effect) =>
              names(
                kind.gradeConditions.filter((condition) => condition.effect === effect),
                language,
              ),
            ),
            names(kind.notifications[kind.grade] ?? [], language),
            names(kind.closingReasons, language),
            privacyClasses[kind.privacy][language],
            crosswalksOfKind(kind.code)
              .map(
                ({ list, code, title }) => `${mono(code === title.zh ? list : `${list} ${code}`)} ${title[language]}`,
              )
              .join(language === 'zh' ? '；' : '; '),
          ]),
      ),
    ]);
    const triggers = table(
      [
        say('规则', 'Rule'),
        say('名称', 'Title'),
        say('小类', 'Kind'),
        say('设备', 'Devices'),
        say('条件', 'Condition'),
        say('依据', 'Source'),
      ],
      eventTriggers.map(({ id, title, kind, deviceKinds, property, condition, value, within, watch, source }) => [
        mono(id),
        title[language],
        mono(kind),
        deviceKinds.map((device) => name('ht-device-kind', device)).join(', '),
        mono([property, condition, String(value), within, watch].filter(Boolean).join(' ')),
        source ?? '',
      ]),
    );
    const steps = table(
      [say('动作', 'Action'), say('从', 'From'), say('到', 'To'), say('角色', 'Roles'), say('须填', 'Needs')],
      lifecycle.map(({ action, from, to, roles, requires }) => [
        `${name('ht-event-action', action)} (${mono(action)})`,
        from.map((state) => name('ht-event-state', state)).join(', '),
        to === 'same' ? say('不变', 'the same') : name('ht-event-state', to),
        roles.map((role) => name('ht-staff-role', role)).join(', '),
        (requires ?? []).map(mono).join(', '),
      ]),
    );
    return {
      path: `docs/${language}/event-taxonomy.md`,
      content: page(
        generatedNotice('spec/events'),
        `# ${say('事件分类与处置', 'Event taxonomy and handling')}`,
        say(
          '事件按大类、中类、小类三级编码（2、4、6位）。时限自各环节开始起算；工作时间指周一至周五9时至17时，8小时为一个工作日；2024至2026年的法定节假日不计入，调休上班日计入（见 spec/calendars）。时限为默认值，各地可另行规定。',
          'Events are coded by class, category and kind (2, 4 and 6 digits). Limits count from the start of each phase; working hours are Monday to Friday, 09:00 to 17:00, and 8 of them make a working day; public holidays of 2024 to 2026 are left out and weekend days worked in exchange are counted (spec/calendars). The limits are defaults that a city may replace.',
        ),
        ...sections,
        `## ${say('传感触发规则', 'Sensor triggers')}`,
        triggers,
        `## ${say('生命周期', 'Lifecycle')}`,
        steps,
      ),
    };
  });
}
