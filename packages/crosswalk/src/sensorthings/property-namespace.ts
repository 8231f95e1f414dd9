/** Where the observed properties of the standard are defined. */
export const propertyNamespace = 'https://hutong.dev/ns/1.0/observed-property/';
