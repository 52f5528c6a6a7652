import type { Page } from 'playwright';

/**
 * What a finger would miss: controls that are with their labels smaller than 24 px either way (WCAG 2.2, 2.5.8), as the page is under a finger.
 */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const small = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, [role=button], [role=option]',
    );
    const found: string[] = matchMedia('(pointer: coarse)').matches ? [] : ['there is no finger'];
    for (const control of controls) {
      const own = control.getBoundingClientRect();
      // Hidden, or there for screen readers alone.
      if (!control.checkVisibility({ visibilityProperty: true }) || own.width <= 1) continue;
      const parts = [
        own,
        ...[...((control as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect()),
      ];
      const width = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
      const height =
        Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
      if (Math.round(width) < 24 || Math.round(height) < 24) {
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 90)}`);
      }
    }
    return found;
  });
  await session.detach();
  return small;
}
