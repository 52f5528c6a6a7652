/** Look of the sign-in page: slate and brass, light and dark. */
export const consentStyle = `
:root{color-scheme:light dark;--page:#e9edf0;--card:#fff;--ink:#17212b;--soft:#566573;--rule:#d9e0e5;--blue:#1f4e6b;--on-blue:#fff;--brass:#c08a2e;--field:#f7f9fa;--bad:#a3271e}
@media (prefers-color-scheme:dark){:root{--page:#10171d;--card:#1a242d;--ink:#e9eff3;--soft:#9fb0bd;--rule:#2c3a46;--blue:#8ec3e3;--on-blue:#0c1d29;--brass:#dfac55;--field:#131c23;--bad:#f4a198}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:20px 14px;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:min(460px,100%);background:var(--card);border:1px solid var(--rule);border-radius:20px;padding:26px 30px 22px;box-shadow:0 20px 60px -30px rgb(0 20 40/.45)}
header{display:flex;align-items:center;gap:12px;flex-wrap:wrap;color:var(--soft);font-weight:600;font-size:.95rem}
.who{display:flex;align-items:center;gap:9px}
.who svg,.badge{width:30px;height:30px}
.wall{fill:var(--blue)}.leaf{fill:var(--brass)}
.badge{display:grid;place-items:center;border-radius:9px;background:var(--ink);color:var(--card);font-size:1rem}
.dots{letter-spacing:.15em}
h1{font-size:1.5rem;line-height:1.2;letter-spacing:-.015em;margin:18px 0 14px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:.8rem;text-transform:uppercase;letter-spacing:.07em;color:var(--soft);margin:0 0 8px}
ul{list-style:none;margin:0 0 20px;padding:0;display:grid;gap:10px}
li{display:grid;grid-template-columns:20px 1fr;gap:10px;font-size:.93rem;color:var(--soft);line-height:1.4}
li strong{color:var(--ink);font-weight:600}
li svg{width:20px;margin-top:2px}li path{fill:none;stroke:var(--brass);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
label{display:grid;gap:4px;font-size:.9rem;font-weight:600;margin-bottom:12px}
input{font:inherit;font-weight:400;min-height:44px;padding:8px 12px;border-radius:10px;border:1.5px solid color-mix(in srgb,var(--soft) 60%,transparent);background:var(--field);color:var(--ink);width:100%}
:focus-visible{outline:3px solid var(--brass);outline-offset:2px}
.choice{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:20px}
button{font:inherit;font-weight:650;min-height:48px;border-radius:12px;cursor:pointer}
.allow{border:0;background:var(--blue);color:var(--on-blue)}
.deny{border:1.5px solid color-mix(in srgb,var(--soft) 60%,transparent);background:transparent;color:var(--ink)}
button:hover{filter:brightness(1.08)}
.problem{color:var(--bad);font-weight:600;margin:0 0 14px}
.back{color:var(--soft);font-size:.86rem;margin:18px 0 0;overflow-wrap:anywhere}
@media (max-width:420px){main{padding:22px 20px 18px}}
`;
