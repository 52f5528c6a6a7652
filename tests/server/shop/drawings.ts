const svg = (inner: string) =>
  `<svg viewBox="0 -8 200 164" role="img" aria-hidden="true"><ellipse cx="100" cy="140" rx="56" ry="6" class="shade"/>${inner}</svg>`;

/** Pots drawn by hand. Colours come from the style sheet: `clay`, `glaze`, `line`, `shade`. */
export const drawings = {
  mug: svg(
    '<path class="line" fill="none" stroke-width="9" d="M134 66c26-4 34 36 2 42"/><path class="clay" d="M62 46h76l-5 82c-1 8-7 12-15 12H82c-8 0-14-4-15-12z"/><path class="glaze" d="M62 46h76l-3 46c-10 8-18-4-28 3s-16 7-24 0-12 1-18-3z"/><ellipse class="rim" cx="100" cy="46" rx="38" ry="7"/>',
  ),
  bowl: svg(
    '<path class="clay" d="M38 66h124c0 42-24 68-46 70v4H84v-4c-22-2-46-28-46-70z"/><path class="glaze" d="M38 66h124c0 12-2 22-5 31-14 8-22-6-34 2s-22 6-32-1-20 6-31 0-12-4-17-6c-3-8-5-17-5-26z"/><ellipse class="rim" cx="100" cy="66" rx="62" ry="11"/>',
  ),
  vase: svg(
    '<path class="stem" d="M100 30C98 14 92 8 84 2M104 30c2-14 8-18 16-24"/><circle class="bloom" cx="83" cy="3" r="6"/><circle class="bloom" cx="122" cy="6" r="5"/><path class="clay" d="M86 28h28c-2 22 26 38 26 70 0 24-14 42-40 42s-40-18-40-42c0-32 28-48 26-70z"/><path class="glaze" d="M86 28h28c-2 20 20 34 25 58-12 8-20-4-32 3s-20 5-28-1-12 2-18-2c5-24 27-38 25-58z"/><ellipse class="rim" cx="100" cy="28" rx="14" ry="3.5"/>',
  ),
  teapot: svg(
    '<path class="line" fill="none" stroke-width="8" d="M138 74c36-14 40 40 0 40"/><path class="clay" d="M66 88C46 86 40 70 28 62l8-6c16 4 22 14 36 18z"/><path class="clay" d="M58 92c0-26 18-40 44-40s44 14 44 40-16 48-44 48-44-22-44-48z"/><path class="glaze" d="M58 92c0-26 18-40 44-40s44 14 44 40c-12 10-20-4-32 3s-22 6-30-1-16 4-26-2z"/><path class="rim" d="M82 55c6-9 34-9 40 0z"/><circle class="clay" cx="102" cy="43" r="6"/>',
  ),
  jug: svg(
    '<path class="line" fill="none" stroke-width="8" d="M128 52c30 0 28 50 4 56"/><path class="clay" d="M72 30l58-6c-4 14-2 22 2 34 10 28 10 60-4 76-4 5-8 6-14 6H84c-6 0-10-1-14-6-14-18-10-48-2-72 4-12 8-20 4-32z"/><path class="glaze" d="M72 30l58-6c-4 14-2 22 2 34l6 22c-12 8-22-4-32 2s-20 7-28 1-12 2-16 0c2-8 4-14 6-21 4-12 8-20 4-32z"/><path class="rim" d="M72 30l58-6c-8 8-44 14-58 6z"/>',
  ),
  plate: svg(
    '<ellipse class="clay" cx="100" cy="112" rx="82" ry="26"/><ellipse class="glaze" cx="100" cy="107" rx="80" ry="23"/><ellipse class="rim" cx="100" cy="108" rx="48" ry="12"/><path class="twig" d="M66 110c20-5 46-6 68-3M84 107l-5-5M100 105l5-6M117 105l8-4"/>',
  ),
} as const;

export type Drawing = keyof typeof drawings;

/** The shop's mark: a kiln with its fire. */
export const kilnMark =
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="mark-kiln" d="M4 29V16C4 8 9 3 16 3s12 5 12 13v13z"/><path class="mark-fire" d="M16 28c-5 0-7-3-7-6 0-5 5-6 5-11 4 2 4 5 4 6 1-1 1-2 1-3 3 2 4 5 4 8 0 3-2 6-7 6z"/></svg>';
