import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The smallest extensions that could do a step at all. What they cost is the platform's price, and no extension can ask
 * for less; figures of different machines are compared by their ratio to these.
 */
export type FloorName = 'listener' | 'icon';

const everywhere = { matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle', all_frames: true };

/** One listener, in every page: the price of being there. */
const listener = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'floor: one listener',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ ...everywhere, js: ['content.js'] }],
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((m,s,reply)=>reply(1))',
  'content.js':
    "addEventListener('focusin',({target})=>{if(target.localName==='input'&&target.type==='email')globalThis.last=target},true)",
  // A page of the extension that shows something and does nothing.
  'page.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>',
};

/** An icon on every e-mail field as the page loads, and one request a click: the price of the plainest service. */
const icon = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'floor: icons and one request',
    version: '1',
    background: { service_worker: 'worker.js' },
    permissions: ['storage'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ ...everywhere, js: ['content.js'] }],
  }),
  'worker.js': `chrome.runtime.onMessage.addListener((m,s,reply)=>{
chrome.storage.local.get(['api','token','accountId']).then(async({api,token,accountId})=>{
if(!m.make)return reply(1);
const body={using:['urn:ietf:params:jmap:core','https://www.fastmail.com/dev/maskedemail'],methodCalls:[['MaskedEmail/set',{accountId,create:{k:{state:'enabled',forDomain:m.make}}},'0']]};
const r=await fetch(api,{method:'POST',headers:{'Content-Type':'application/json',Authorization:'Bearer '+token},body:JSON.stringify(body)});
reply((await r.json()).methodResponses[0][1].created.k.email)});return true})`,
  'content.js': `{const draw=(field)=>{const {right,top,height}=field.getBoundingClientRect(),mark=document.createElement('floor-icon');
mark.style.cssText='position:absolute;width:16px;height:16px;border-radius:8px;background:#07f;left:'+(right-20+scrollX)+'px;top:'+(top+(height-16)/2+scrollY)+'px';
mark.addEventListener('click',async()=>{field.value=await chrome.runtime.sendMessage({make:origin});field.dispatchEvent(new Event('input',{bubbles:true}))});
document.body.append(mark)};
document.querySelectorAll('input[type=email]').forEach(draw);
new MutationObserver((all)=>{for(const {addedNodes} of all)for(const n of addedNodes)n.querySelectorAll?.('input[type=email]').forEach(draw)}).observe(document,{childList:true,subtree:true})}`,
};

const floors: Readonly<Record<FloorName, Readonly<Record<string, string>>>> = { listener, icon };

/** Writes the floor extensions to folders that `remove` deletes. */
export function writeFloors(): { readonly folders: Readonly<Record<FloorName, string>>; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'bauta-floors-'));
  const write = (name: FloorName) => {
    const folder = join(root, name);
    mkdirSync(folder);
    for (const [file, text] of Object.entries(floors[name])) writeFileSync(join(folder, file), text);
    return folder;
  };
  return {
    folders: { listener: write('listener'), icon: write('icon') },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
