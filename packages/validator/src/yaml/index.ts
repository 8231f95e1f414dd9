export { parseYamlDocument, type YamlDocumentOptions, type YamlProblem } from './parse-yaml-document.ts';
