/** `npm run data:format`: brings every record file into the one layout, and prints those that it changed. */
import { formatRecords } from './layout.ts';

for (const file of formatRecords('data', true)) console.log(file);
