import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Checks documents against JSON Schemas, by a validator that knows nothing of the site. */
export interface SchemaCheck {
  /** What is wrong with the schema itself, as a schema of 2020-12; empty where nothing is. */
  readonly schemaFaults: (schema: AnySchemaObject) => readonly ErrorObject[];
  /**
   * What is wrong with a document; empty where nothing is.
   *
   * @param address the `$id` of its schema
   * @throws {Error} where none of the schemas has that address
   */
  readonly faults: (document: unknown, address: string) => readonly ErrorObject[];
}

/**
 * Compiles schemas by strict rules: an unknown keyword or format, or one that can never
 * apply, is an error. Only that a type is one of two, as in text or null, is allowed.
 *
 * @throws {Error} where a schema breaks a rule
 */
export function checkBySchemas(schemas: readonly AnySchemaObject[]): SchemaCheck {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  schemas.forEach((schema) => ajv.addSchema(schema));
  return {
    schemaFaults: (schema) => {
      void ajv.validateSchema(schema);
      return ajv.errors ?? [];
    },
    faults: (document, address) => {
      const validate = ajv.getSchema(address);
      if (!validate) throw new Error(`there is no schema ${address}`);
      void validate(document);
      return validate.errors ?? [];
    },
  };
}
