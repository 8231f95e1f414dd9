export {
  openYamlDocument,
  parseYamlDocument,
  placeInYaml,
  type YamlDocument,
  type YamlDocumentOptions,
  type YamlProblem,
} from './parse-yaml-document.ts';
