/** The shop's look: unglazed clay, a celadon glaze, ink. One sheet, light and dark. */
export const shopStyle = `
:root{color-scheme:light dark;--paper:#faf5ee;--card:#fffdf9;--sunk:#f1e8db;--ink:#2b211b;--soft:#6d5d51;--rule:#e2d5c4;--clay:#bf6a45;
--clay-deep:#9a4d2c;--glaze:#7fa594;--rim:#5c8271;--accent:#8f4424;--on-accent:#fffaf4;--focus:#2f6f5a;--good:#2f6f5a;--bad:#a3271e}
@media (prefers-color-scheme:dark){:root{--paper:#1b1613;--card:#251e1a;--sunk:#2e2520;--ink:#f3e9df;--soft:#bda999;--rule:#3d322b;--clay:#c67650;
--clay-deep:#e09a75;--glaze:#6f9886;--rim:#4a6f60;--accent:#e09a75;--on-accent:#2a150b;--focus:#8fc4ae;--good:#8fc4ae;--bad:#f19a8e}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
main{flex:1;width:100%}
h1,h2,h3,.brand{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;font-weight:600;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:clamp(2rem,1.4rem + 3vw,3.3rem);margin:0 0 .4em}
h2{font-size:1.55rem;margin:0 0 .6em}
p{margin:0 0 1em;max-width:60ch}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.wrap{width:min(1080px,100%);margin-inline:auto;padding-inline:20px}
.bar{border-bottom:1px solid var(--rule)}
.bar .wrap{display:flex;align-items:center;gap:8px 22px;min-height:68px;flex-wrap:wrap;padding-block:8px}
.brand{display:flex;align-items:center;gap:10px;font-size:1.3rem;color:var(--ink);text-decoration:none;margin-right:auto}
.mark{width:30px;height:30px}.mark-kiln{fill:var(--clay)}.mark-fire{fill:var(--paper)}
.bar nav{display:flex;align-items:center;gap:18px}
.bar nav a{color:var(--ink);text-decoration:none;padding:6px 0;white-space:nowrap}
.bar nav a:hover{text-decoration:underline}
.button{display:inline-block;font:inherit;font-weight:600;border:0;border-radius:999px;padding:.7em 1.5em;background:var(--accent);color:var(--on-accent);text-decoration:none;cursor:pointer}
.button:hover{filter:brightness(1.08)}
.bar nav a.button{color:var(--on-accent);padding:.45em 1.1em}
.bar nav a.button:hover{text-decoration:none}
.hero{background:linear-gradient(180deg,var(--sunk),var(--paper))}
.hero .wrap{display:grid;grid-template-columns:1.15fr 1fr;gap:24px;align-items:center;padding-block:56px 48px}
.hero svg{width:100%;max-width:430px;justify-self:end}
.lead{font-size:1.15rem;color:var(--soft)}
.actions{display:flex;gap:20px;align-items:center;flex-wrap:wrap;margin-top:1.6em}
.clay{fill:var(--clay)}.glaze{fill:var(--glaze)}.rim{fill:var(--rim)}.shade{fill:var(--ink);opacity:.1}.line{stroke:var(--clay)}
.stem{stroke:var(--rim);stroke-width:3;fill:none;stroke-linecap:round}.bloom{fill:var(--clay-deep)}
.shelf{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;list-style:none;margin:0 0 56px;padding:0}
.shelf li{background:var(--card);border:1px solid var(--rule);border-radius:18px;overflow:hidden;display:flex;flex-direction:column}
.shelf figure{margin:0;background:var(--sunk);padding:22px 26px 14px}
.shelf svg{display:block;width:min(100%,250px);margin-inline:auto}
.twig{stroke:var(--card);stroke-width:3;fill:none;stroke-linecap:round}
.shelf div{padding:14px 18px 18px;display:grid;gap:2px}
.shelf h3{margin:0;font-size:1.1rem}
.shelf p{margin:0;color:var(--soft);font-size:.93rem}
.shelf .price{color:var(--ink);font-weight:600;margin-top:8px}
section{padding-block:44px 0}
.split{display:grid;grid-template-columns:1fr 1.1fr;gap:48px;align-items:start;padding-block:52px 64px}
.split aside{padding-top:8px}
.split aside svg,.split>svg{width:min(340px,86%)}.split>svg{justify-self:center}
.sheet{background:var(--card);border:1px solid var(--rule);border-radius:22px;padding:30px;box-shadow:0 12px 40px -22px rgb(60 30 10/.4)}
form{display:grid;gap:18px}
label{display:grid;gap:6px;font-weight:600;font-size:.95rem}
label small{font-weight:400;color:var(--soft)}
input:not([type=checkbox]),select{font:inherit;font-weight:400;width:100%;min-height:48px;padding:10px 14px;color:var(--ink);background:var(--paper);border:1.5px solid color-mix(in srgb,var(--soft) 55%,transparent);border-radius:12px}
input:not([type=checkbox]):focus{outline:3px solid color-mix(in srgb,var(--focus) 45%,transparent);outline-offset:0;border-color:var(--focus)}
.check{display:flex;gap:12px;align-items:flex-start;font-weight:400}
.check input{width:20px;height:20px;margin:2px 0 0;accent-color:var(--accent);flex:none}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:18px}
form .button{justify-self:start}
.small{font-size:.9rem;color:var(--soft);margin:0}
.letter{display:grid;grid-template-columns:auto 1fr;gap:18px;align-items:center;background:var(--card);border:1px solid var(--rule);border-radius:18px;padding:20px 22px;max-width:640px;margin-top:28px}
.letter svg{width:58px}
.letter strong{overflow-wrap:anywhere}
.letter p{margin:0}
.letter .state{font-weight:600}
.letter[data-outcome=delivered] .state{color:var(--good)}
.letter[data-outcome=bounced] .state,.letter[data-outcome=trash] .state{color:var(--bad)}
.letter svg path{fill:none;stroke:var(--soft);stroke-width:3;stroke-linejoin:round}
.letter[data-outcome=delivered] svg path{stroke:var(--good)}
footer{border-top:1px solid var(--rule);background:var(--sunk);margin-top:24px}
footer .wrap{display:flex;gap:24px 48px;flex-wrap:wrap;justify-content:space-between;align-items:end;padding-block:34px}
footer form{grid-template-columns:minmax(0,1fr) auto;gap:10px;align-items:end;flex:0 1 430px}
footer p.small{margin:0;flex:1 1 240px;max-width:44ch}
@media (max-width:720px){.hero .wrap,.split,.pair{grid-template-columns:1fr}.hero .wrap{padding-block:34px 24px}.hero svg{justify-self:center;max-width:280px}.split{gap:20px;padding-block:30px 40px}.split>aside>svg,.split>svg{display:none}.sheet{padding:22px 20px}section{padding-block:30px 0}.bar nav{gap:16px}footer form{flex-basis:100%}}
@media (max-width:480px){.bar .hide{display:none}.bar .wrap{gap:8px 12px}.brand{font-size:1.15rem;gap:8px}.bar nav{gap:14px;font-size:.95rem}.bar nav a.button{padding:.4em .9em}footer form{grid-template-columns:1fr}.shelf{grid-template-columns:1fr 1fr;gap:14px;margin-bottom:40px}.shelf figure{padding:14px 12px 8px}.shelf div{padding:10px 14px 14px}}
`;
