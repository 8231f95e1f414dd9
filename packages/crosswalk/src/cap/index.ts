export { capNamespace, type CapAlert, type CapArea, type CapInfo, type CapPair, type CapVersion } from './cap-alert.ts';
export { checkCap } from './cap-rules.ts';
export { createCap, type Cap } from './create-cap.ts';
export { locateElement } from './locate-element.ts';
export { capToWarning, type CapImportContext } from './cap-to-warning.ts';
export { readCap } from './read-cap.ts';
export { parseChineseAlertId } from './read-chinese-alert.ts';
export { warningToCap } from './warning-to-cap.ts';
export { writeCap } from './write-cap.ts';
