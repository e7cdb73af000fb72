/** `npm run data:new -- --kind person --id volodymyr-zelensky`: writes a record with blanks, and prints where. */
import { parseArgs } from 'node:util';
import { createRecord } from './new-record.ts';

const { values } = parseArgs({ options: { kind: { type: 'string' }, id: { type: 'string' } } });
try {
  console.log(createRecord('data', values.kind, values.id, new Date().toISOString().slice(0, 10)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
