import type { Entity, Field, FieldMap } from '@hutong/standard';
import type { Environment, ObjectSchema } from '@marcbachmann/cel-js';

/** Registers the types of list items below a name, which a schema can only refer to. */
type Register = (name: string, schema: ObjectSchema) => void;

function typeOf({ kind }: Field, name: string, register: Register): string | ObjectSchema {
  switch (kind.type) {
    case 'number':
      return kind.integer === true ? 'int' : 'double';
    case 'boolean':
      return 'bool';
    case 'scalar':
      return 'dyn';
    case 'any':
      return 'map<string, dyn>';
    case 'object':
      return kind.open === true ? 'dyn' : schemaOf(kind.fields, name, register);
    case 'list': {
      const items = typeOf(kind.items, `${name}Item`, register);
      if (typeof items === 'string') return `list<${items}>`;
      register(`${name}Item`, items);
      return `list<${name}Item>`;
    }
    default:
      return 'string';
  }
}

/** The fields of a record or of an object in it, as CEL knows types. */
const schemaOf = (fields: FieldMap, name: string, register: Register): ObjectSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([member, field]) => [member, typeOf(field, `${name}${member}`, register)]),
  );

/** Declares a variable that holds a record of an entity, so that a slip in a field or its type shows when a rule is read. */
export function declareRecord(environment: Environment, variable: string, { fields }: Entity): void {
  const register: Register = (name, schema) => void environment.registerType({ name, schema });
  environment.registerVariable({ name: variable, schema: schemaOf(fields, `In${variable}`, register) });
}
