import { readDatabaseEarly, readSessionEarly } from '../platform/key-value.ts';

// The worker's first import: the browser opens the database, and reads what every answer needs, while the rest of the worker is still being
// evaluated. A fault is told to whoever needs what was read; each asks again.
readDatabaseEarly();
readSessionEarly();
