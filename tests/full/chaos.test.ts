import { describeChaos } from '../chaos/browser/describe-chaos.ts';

const runs = Number(process.env['BAUTA_RUNS'] ?? 200);
const seed = Number(process.env['BAUTA_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const path = process.env['BAUTA_PATH'];

describeChaos({ runs, actions: [10, 30], seed, ...(path && { path }), timeout: 60_000 + runs * 9_000 });
