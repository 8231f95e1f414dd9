/** Finds the open events of a device or a house, which every warning asks for. */
export const eventPlaceMigration: readonly string[] = [
  `CREATE INDEX records_event_device ON records ((content->>'device'), id) WHERE type = 'Event'`,
  `CREATE INDEX records_event_house ON records ((content->>'house'), id) WHERE type = 'Event'`,
];
