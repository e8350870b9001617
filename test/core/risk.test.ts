import { measure } from './risk/measure.ts';
import { tables } from './risk/tables.ts';

for (const sentences of tables) measure(sentences);
