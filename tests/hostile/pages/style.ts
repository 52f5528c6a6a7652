/** The hostile site's look: a street bill, light and dark. */
export const style = `
:root{color-scheme:light dark;--paper:#fbf7f4;--card:#fff;--ink:#241a1d;--soft:#6e5c61;--rule:#e7dcd8;--red:#a3203a;--good:#1f6b4f;--good-well:#e4f3ec;--bad-well:#fbe3e4;--limit:#8a5a00;--limit-well:#fdf0d8}
@media (prefers-color-scheme:dark){:root{--paper:#181214;--card:#221a1c;--ink:#f3e9ea;--soft:#b8a3a8;--rule:#3a2d30;--red:#f08fa0;--good:#7fcfae;--good-well:#15362a;--bad-well:#47191f;--limit:#f0c36d;--limit-well:#3d2f12}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1,h2{font-family:"Iowan Old Style",Palatino,Georgia,serif;line-height:1.15;font-weight:600}
a{color:var(--red);text-underline-offset:.2em}
.attack{max-width:26rem;padding:24px}
.attack h1{font-size:1.8rem;margin:.2em 0 1em}
.case{margin:0;color:var(--red);font-weight:600}
.attack label{display:block;margin:14px 0 4px;font-weight:600}
.attack input{width:100%;font:inherit;padding:10px 12px;border:1px solid var(--soft);border-radius:8px;background:var(--card);color:inherit}
.attack button{margin-top:18px;font:inherit;font-weight:600;padding:10px 18px;border:0;border-radius:8px;background:var(--red);color:var(--paper)}
iframe{border:1px solid var(--rule);border-radius:8px;background:var(--card)}
.verdict{position:fixed;inset-block:0;inset-inline-end:0;width:14rem;padding:24px 18px;border-inline-start:1px solid var(--rule);background:var(--card);font-size:.9rem}
.verdict p{margin:0 0 1em}
@media (max-width:680px){.verdict{inset:auto 0 0 0;width:auto;border-width:1px 0 0;padding:12px 24px}.verdict p{margin:0 0 .3em}}
#state{font-weight:600}
[data-won] #state{color:var(--red)}
.bill{max-width:70rem;margin:0 auto;padding:40px 24px 64px}
.bill h1{font-size:clamp(2rem,1.2rem + 3vw,3.2rem);margin:0 0 .3em}
.bill>p{max-width:62ch;color:var(--soft)}
.bill h2{font-size:1.35rem;margin:2em 0 .6em}
table{width:100%;border-collapse:collapse}
th{text-align:left;font-size:.8rem;color:var(--soft);font-weight:600;padding:6px 10px}
td{padding:10px;border-top:1px solid var(--rule);vertical-align:top}
td:first-child{font-variant-numeric:tabular-nums;color:var(--soft);width:3.5rem}
td small{display:block;color:var(--soft)}
.result{white-space:nowrap;border-radius:99px;padding:2px 10px;font-size:.85rem;font-weight:600;background:var(--good-well);color:var(--good)}
.result.succeeded{background:var(--bad-well);color:var(--red)}
.result.limit{background:var(--limit-well);color:var(--limit)}
.result.none{background:none;color:var(--soft);font-weight:400}
@media (max-width:600px){thead{display:none}tr{display:grid;grid-template-columns:auto auto 1fr;border-top:1px solid var(--rule);padding:12px 0;gap:4px 16px}td{border:0;padding:0}td:first-child{display:none}td:nth-child(2){grid-column:1/-1}td:nth-child(n+3)::before{content:attr(data-browser) ' ';font-size:.85rem;color:var(--soft)}.bill{padding:24px 14px}}
`;
