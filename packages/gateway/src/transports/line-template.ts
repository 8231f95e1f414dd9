const placeholder = '{line}';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A topic or path with at most one `{line}` in it. */
export interface LineTemplate {
  /** The name at `{line}`: `''` when the template has none, undefined when the text does not match. */
  match(text: string): string | undefined;
  /** The template with a name put in. */
  fill(line: string): string;
}

/** Reads names of lines out of topics and paths. */
export function lineTemplate(template: string): LineTemplate {
  const [before = '', after] = template.split(placeholder);
  const pattern = after === undefined ? undefined : new RegExp(`^${escape(before)}([^/]+)${escape(after)}$`);
  return {
    match(text) {
      if (pattern === undefined) return text === template ? '' : undefined;
      return pattern.exec(text)?.[1];
    },
    fill: (line) => template.replace(placeholder, line),
  };
}
