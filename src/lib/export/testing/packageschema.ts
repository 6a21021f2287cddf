// The rules of Data Package 2.0 that our descriptor must keep, as JSON Schema, written from the standard’s text.
// https://datapackage.org/standard/data-package/, …/data-resource/, …/table-dialect/ and …/table-schema/

const path = {
  type: 'string',
  // Relative and below the descriptor, or a whole URL; never absolute, hidden or upwards.
  pattern: '^(?:https?://.+|(?![./~\\\\])(?!.*(?:^|/)\\.\\.(?:/|$))[^:\\\\]+)$'
};
const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any'
];

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: fieldTypes },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string' },
        enum: { type: 'array', minItems: 1 }
      }
    }
  },
  additionalProperties: false
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
    uniqueKeys: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 1, items: { type: 'string' } }
    }
  },
  additionalProperties: false
};

const dialect = {
  type: 'object',
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    type: { enum: ['delimited', 'structured', 'spreadsheet', 'database'] },
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: { type: 'string', minLength: 1 },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' }
  },
  additionalProperties: false
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    // Safe as part of a URL, which the standard recommends.
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path,
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string' },
    dialect,
    schema: tableSchema
  },
  // A table needs its columns.
  if: { properties: { type: { const: 'table' } }, required: ['type'] },
  then: { required: ['schema'] },
  additionalProperties: false
};

export const packageSchema = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: { type: 'string' }, path, email: { type: 'string', format: 'email' } },
        additionalProperties: false
      }
    },
    resources: { type: 'array', minItems: 1, items: resource }
  },
  additionalProperties: false
};
