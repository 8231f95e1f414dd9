/** The system that issues the platform's own warnings, events and actions; nobody else may write for it. */
export const platformSystem = 'platform';
