import { openDatabase } from '../platform/database.ts';

// The worker's first import: the browser opens the database while the rest of the worker is still being evaluated. A fault is
// told to whoever needs the database; each asks again.
openDatabase().catch(() => undefined);
