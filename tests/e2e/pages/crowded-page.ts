/** A field among things that want its end for themselves, or in a place where room is scarce. */
export interface CrowdedField {
  readonly id: string;
  readonly name: string;
  /** Holds one `input.field`; whatever else counts as taken has `data-icon`. */
  readonly html: string;
}

const field = (attributes = '') => `<input class="field" type="email" ${attributes}>`;
const icon = (style = '', tag = 'span') => `<${tag} data-icon class="icon" style="${style}"></${tag}>`;
const wrap = (html: string, style = '') => `<div class="wrap" style="${style}">${html}</div>`;

const scroller = `<div class="scroller" style="height:90px;width:320px;overflow:auto"><div style="height:70px"></div>${wrap(field() + icon())}<div style="height:400px"></div></div>`;

export const crowdedFields: readonly CrowdedField[] = [
  {
    id: 'sibling',
    name: 'another manager’s icon as a sibling over the field’s end',
    html: wrap(field() + icon()),
  },
  {
    id: 'through',
    name: 'an icon that lets pointers through',
    html: wrap(field() + icon('pointer-events:none')),
  },
  {
    id: 'two',
    name: 'a reveal button and another manager’s icon beside it',
    html: wrap(`${field()}${icon('', 'button')}${icon('right:36px')}`),
  },
  {
    id: 'three',
    name: 'so many icons that nothing is free inside',
    html: wrap(`${field()}${icon()}${icon('right:36px')}${icon('right:64px')}${icon('right:92px')}`),
  },
  {
    id: 'sprout',
    name: 'an icon in the shadow root of a sibling without a size',
    html: wrap(`${field()}<div data-root style="float:left;width:0;height:0"></div>`, 'height:46px'),
  },
  {
    id: 'late',
    name: 'an element with a closed root in the top layer, which comes after the focus',
    html: wrap(field('data-late="150"')),
  },
  {
    id: 'later',
    name: 'the same, of a browser with much to do',
    html: wrap(field('data-late="800"')),
  },
  {
    id: 'picture',
    name: 'a picture in the field’s own background',
    html: wrap(
      field(
        `data-zone="30" style="background:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><rect width='20' height='20'/></svg>&quot;) no-repeat right 6px center / 20px"`,
      ),
    ),
  },
  {
    id: 'list',
    name: 'the arrow of a list of suggestions',
    html: wrap(
      `${field('list="hosts" data-zone="24"')}<datalist id="hosts"><option>ada@home.example</datalist>`,
    ),
  },
  {
    id: 'joined',
    name: 'an icon inside and a button joined to the field’s end',
    html: wrap(
      `${field('style="width:96px"')}${icon('right:auto;left:66px')}<button style="height:46px;width:80px">Go</button>`,
      'display:flex',
    ),
  },
  {
    id: 'dense',
    name: 'a tiny field between lines of links',
    html: wrap(
      '<a href="#a">Above</a><br><input class="field" type="email" style="width:60px;height:16px;padding:0"><br><a href="#b">Below</a>',
      'font-size:12px;line-height:16px',
    ),
  },
  {
    id: 'tiny',
    name: 'a tiny field by itself',
    html: wrap(field('style="width:60px;height:16px;padding:0"')),
  },
  { id: 'huge', name: 'a huge field', html: wrap(field('style="width:900px;height:400px"'), 'width:900px') },
  {
    id: 'rtl',
    name: 'right to left, with an icon',
    html: wrap(field() + icon('right:auto;left:8px'), 'direction:rtl'),
  },
  {
    id: 'vertical',
    name: 'vertical writing',
    html: wrap(
      field('style="width:30px;height:200px;padding:12px 4px"'),
      'writing-mode:vertical-rl;width:200px;height:220px',
    ),
  },
  {
    id: 'vertical-icon',
    name: 'vertical writing, with an icon at the end',
    html: wrap(
      `${field('style="width:46px;height:200px;padding:12px 4px"')}${icon('top:auto;bottom:8px;left:auto;right:11px')}`,
      'writing-mode:vertical-rl;width:46px;height:200px',
    ),
  },
  {
    id: 'zoomed',
    name: 'an icon on a part that is enlarged by `zoom`',
    html: wrap(field() + icon(), 'zoom:1.6'),
  },
  {
    id: 'scaled',
    name: 'an icon on a part that is shrunk by a transform',
    html: wrap(field() + icon(), 'transform:scale(.6)'),
  },
  {
    id: 'edge',
    name: 'a short field at the right edge of the window',
    html: wrap(
      field('style="width:60px;height:30px;padding:2px"') + icon(),
      'position:fixed;right:0;top:60px;width:60px',
    ),
  },
  {
    id: 'bottom',
    name: 'a short field at the bottom of the window',
    html: wrap(
      `${field('style="width:60px;height:40px;padding:2px"')}${icon()}<button data-icon style="position:absolute;left:60px;top:0;width:60px;height:40px">Go</button>`,
      'position:fixed;left:40px;bottom:0;width:60px',
    ),
  },
  {
    id: 'above-next',
    name: 'a short field right above another',
    html: wrap(
      `${field('style="width:90px;height:30px;padding:2px"')}${icon('top:15px')}<button data-icon style="position:absolute;left:90px;top:0;width:60px;height:30px">Go</button><input style="height:30px;width:300px">`,
      'width:90px',
    ),
  },
  {
    id: 'scroller',
    name: 'in a box that scrolls',
    html: scroller,
  },
  {
    id: 'moving',
    name: 'slides in after the focus',
    html: wrap(field('data-slides') + icon()),
  },
  {
    id: 'modal',
    name: 'in a modal dialog, with an icon',
    html: `<button class="open" onclick="this.nextElementSibling.showModal()">Open</button><dialog>${wrap(field() + icon())}</dialog>`,
  },
  {
    id: 'popped',
    name: 'in a popover, with an icon',
    html: `<button class="open" popovertarget="popped-up">Open</button><div id="popped-up" popover>${wrap(field() + icon())}</div>`,
  },
  {
    id: 'full',
    name: 'in an element that fills the screen',
    html: `<button class="open" onclick="this.nextElementSibling.requestFullscreen()">Open</button><div>${wrap(field() + icon())}</div>`,
  },
];

/** For what a person does to the page meanwhile. */
const plainFields = [
  { id: 'scroller-again', html: scroller },
  { id: 'zoomed-again', html: wrap(field() + icon()) },
];

const style = `<style nonce="n">
  section { padding: 30px 0 }
  section:not(:target) { display: none }
  .wrap { position: relative; width: 300px }
  .wrap .field { height: 46px; display: block }
  .icon { position: absolute; top: 50%; right: 8px; width: 24px; height: 24px; margin-top: -12px; padding: 0; border: 0; border-radius: 50%; background: orange; z-index: 1 }
  @keyframes slide { from { translate: 0 } to { translate: 160px 60px } }
  .slides { animation: slide .4s forwards }
</style>`;

const script = `<script nonce="n">
  for (const host of document.querySelectorAll('[data-root]'))
    host.attachShadow({ mode: 'open' }).innerHTML = '<style>svg{position:absolute;right:8px;top:12px;width:22px;height:22px;background:orange}</style><svg data-icon></svg>';
  document.querySelector('[data-slides]').addEventListener('focus', (event) => event.target.parentElement.classList.add('slides'));
  for (const field of document.querySelectorAll('[data-late]')) field.addEventListener('focus', ({ target }) => setTimeout(() => {
    const { right, top, height } = target.getBoundingClientRect();
    const guest = document.body.appendChild(document.createElement('other-manager'));
    guest.dataset.icon = '';
    guest.popover = 'manual';
    guest.style.cssText = 'position:fixed;inset:auto;margin:0;border:0;padding:0;width:24px;height:24px;background:orange;left:' + (right - 32) + 'px;top:' + (top + height / 2 - 12) + 'px';
    guest.attachShadow({ mode: 'closed' }).append('x');
    guest.showPopover();
    target.addEventListener('blur', () => guest.remove());
  }, Number(target.dataset.late)), { once: true });
</script>`;

/** All of them, one at a time: the address's fragment tells which shows. */
export const crowdedPage =
  style +
  [...crowdedFields, ...plainFields]
    .map(({ id, html }) => `<section id="${id}">${html}</section>`)
    .join('\n') +
  script;
