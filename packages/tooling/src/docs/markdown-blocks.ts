/** A fenced code block of a guide that a test executes. */
export interface GuideBlock {
  /** 1-based line of the opening fence. */
  readonly line: number;
  /** `sh`, `ts`, `yaml` … */
  readonly language: string;
  /** Words behind the language: `run`, `background`, `exit=3`, `file=name`. */
  readonly flags: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Fenced code blocks of a Markdown text whose info string carries flags, e.g. ```` ```sh run exit=3 ````. */
export function guideBlocks(markdown: string): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  let open: { line: number; info: string; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence === null) {
      open?.lines.push(line);
    } else if (open === undefined) {
      open = { line: index + 1, info: fence[1] ?? '', lines: [] };
    } else {
      const [language = '', ...words] = open.info.trim().split(/\s+/);
      const flags = new Map(words.map((word) => [word.split('=')[0] ?? '', word.split('=')[1] ?? '']));
      if (flags.size > 0) blocks.push({ line: open.line, language, flags, text: open.lines.join('\n') });
      open = undefined;
    }
  }
  return blocks;
}
