export {
  openYamlDocument,
  parseYamlDocument,
  type YamlDocument,
  type YamlDocumentOptions,
  type YamlProblem,
} from './parse-yaml-document.ts';
