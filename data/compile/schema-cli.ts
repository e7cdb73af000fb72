/** `npm run data:schema`: writes the record format as JSON Schema, by which editors complete and check YAML files. */
import { writeFileSync } from 'node:fs';
import { recordJsonSchema } from './json-schema.ts';

writeFileSync('data/record.schema.json', recordJsonSchema());
