import { describeChaos } from '../../chaos/browser/describe-chaos.ts';

// The same five every time; `npm run test:full` plays two hundred others.
describeChaos({ runs: 5, actions: [8, 14], seed: 5, timeout: 120_000 });
