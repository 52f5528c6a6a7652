import { markPath } from '../../src/domain/mark-path.ts';

const teal = '#0d9488';
const mask = (size: number, colour = teal) =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24"><path fill="${colour}" fill-rule="evenodd" d="${markPath}"/></svg>`;

const page = (style: string, body: string) => `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}body{margin:0;font:400 20px/1.45 system-ui,sans-serif;color:#13201f;background:#f3f6f6;overflow:hidden}
h1{font-size:40px;line-height:1.15;letter-spacing:-.01em;margin:0 0 16px;text-wrap:balance}p{margin:0;color:#4d5c5a;text-wrap:pretty}
img{display:block;border-radius:14px;box-shadow:0 2px 6px #10201f22,0 18px 50px #10201f2e}${style}</style>${body}`;

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** A slide of 1280 × 800: words on the left, a tall picture of ours on the right. */
export function slide(title: string, text: string, picture: Uint8Array, dark = false): string {
  const colours = dark ? 'body{background:#0f1a19;color:#e9f1f0}p{color:#a9bab7}' : '';
  return page(
    `body{display:grid;grid-template-columns:1fr auto;gap:88px;align-items:center;height:800px;padding:0 104px}img{max-height:704px;max-width:560px}.m{margin-bottom:32px}${colours}`,
    `<div><div class="m">${mask(56, dark ? '#2dd4bf' : teal)}</div><h1>${title}</h1><p>${text}</p></div><img src="${dataUrl(picture)}" alt="">`,
  );
}

/** A tile with the name and one line, for the stores' fronts. */
export function tile(width: number, height: number, line: string): string {
  const big = height > 400;
  return page(
    `body{display:flex;align-items:center;justify-content:center;gap:${big ? 56 : 24}px;width:${width}px;height:${height}px;background:${teal};color:#fff}h1{font-size:${big ? 84 : 40}px;margin:0}p{color:#e6fffb;font-size:${big ? 30 : 17}px;max-width:${big ? 620 : 210}px}`,
    `${mask(big ? 220 : 96, '#fff')}<div><h1>Bauta</h1><p>${line}</p></div>`,
  );
}
