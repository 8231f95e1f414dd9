import type { CommandParameter } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';

/** A parameter of a command. */
export const parameter = (
  type: CommandParameter['type'],
  zh: string,
  en: string,
  more: Omit<CommandParameter, 'title' | 'type'> = {},
): CommandParameter => ({ title: bilingual(zh, en), type, ...more });
