import { kilnMark } from './drawings.ts';
import { escapeHtml } from './html.ts';
import { shopStyle } from './style.ts';

/** A page of the shop: bar, content, footer with the newsletter's form. */
export function shopPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Slow Kiln</title>
<link rel="icon" href="data:,">
<style>${shopStyle}</style>
</head>
<body>
<header class="bar"><div class="wrap">
<a class="brand" href="/">${kilnMark}Slow Kiln</a>
<nav aria-label="Shop"><a class="hide" href="/#shelf">Pots</a><a href="/log-in">Log in</a><a class="button" href="/sign-up">Sign up</a></nav>
</div></header>
<main>${content}</main>
<footer><div class="wrap">
<p class="small">Slow Kiln is a pretend shop. Nothing is sold, and all mail stays on this machine.</p>
<form action="/newsletter" method="post">
<label>News from the kiln <input type="email" name="email" placeholder="you@example.org" required></label>
<button class="button">Subscribe</button>
</form>
</div></footer>
</body>
</html>`;
}
