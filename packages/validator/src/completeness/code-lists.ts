import { codeLists, type CodeList, type CodeListId, type Entity } from '@hutong/standard';

/** The list of a field that holds one code. */
export const codeListOf = ({ fields }: Entity, name: string): CodeList | undefined => {
  const kind = fields[name]?.kind;
  return kind?.type === 'code' ? codeLists[kind.list as CodeListId] : undefined;
};
