/** An object with one member, or with none when there is no value for it. */
export const member = <Name extends string>(name: Name, value: unknown): { [Key in Name]?: never } =>
  (value === undefined ? {} : { [name]: value }) as unknown as { [Key in Name]?: never };
