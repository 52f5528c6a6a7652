import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import type { Stage } from '../harness/stage.ts';
import { mainStory } from './main-story.ts';

/** The main story as tests, one a step; where one fails, those after it can't be told. */
export function describeMainStory(isHere: boolean, launch: () => Promise<Stage>): void {
  describe.skipIf(!isHere)('a person signs up with a masked address', () => {
    let server: EmbeddedServer;
    let stage: Stage;

    beforeAll(async () => {
      server = await startServer();
      stage = await launch();
    }, 60_000);
    afterAll(async () => {
      await stage?.close();
      await server?.close();
    });

    for (const { title, run } of mainStory().steps) it(title, () => run({ stage, server }));
    it('asks the server for one address, once', () => {
      expect(server.control.masks().map(({ state }) => state)).toEqual(['enabled']);
    });
    it('lets nothing complain in the browser', async () => {
      expect(await stage.complaints()).toEqual([]);
    });
  });
}
