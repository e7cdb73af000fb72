/** The record format as JSON Schema, made from the same definition that the checker uses. */
import { z } from 'zod';
import { recordSchema } from '../schema.ts';

/** Text of `data/record.schema.json`. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Sidelight record' }, null, 2)}\n`;
}
