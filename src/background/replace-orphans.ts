/** What of the browser it takes. */
interface Tabs {
  readonly tabs: { query(which: { url: string[]; discarded: boolean }): Promise<{ readonly id?: number }[]> };
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      files: string[];
    }): Promise<unknown>;
  };
}

interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
}

/**
 * Puts the content scripts into the tabs that were open before this build came: what an older build left there is an orphan,
 * which takes itself down. Only tabs of hosts that the person has allowed are found; in all others the mark returns when they
 * are next loaded. Firefox does the same by itself, and a second copy in a document ends the first. Never rejects for one tab.
 */
export async function replaceOrphans(
  { tabs, scripting }: Tabs,
  scripts: readonly ContentScript[],
): Promise<void> {
  for (const { matches, js = [] } of scripts) {
    // Without the `tabs` permission a pattern finds only tabs whose host we have access to.
    const open = await tabs.query({ url: [...matches], discarded: false });
    await Promise.allSettled(
      open.flatMap(({ id }) =>
        id === undefined
          ? []
          : [scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [...js] })],
      ),
    );
  }
}
