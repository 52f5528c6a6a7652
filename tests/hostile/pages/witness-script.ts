/**
 * Runs in a page's head: the page watches itself. It keeps what its document, its window and its objects were, and how each of
 * its elements looked; it takes note of changes, of events that are not its own, and of calls of functions by others.
 * `witness.differences()` tells line by line what is not as it was; an empty list is what a page sees of a good guest.
 */
export const witnessScript = `
const witness = window.witness = (() => {
  const noted = new Set();
  let quiet = false;
  const untold = (work) => { const was = quiet; quiet = true; try { return work(); } finally { quiet = was; } };
  const note = (line) => { if (!quiet) noted.add(line); };

  // Functions and getters that somebody in this page's world would use to meddle with it or to look at it.
  const watched = [
    [EventTarget.prototype, 'addEventListener'], [Element.prototype, 'attachShadow'], [Element.prototype, 'setAttribute'],
    [Element.prototype, 'getBoundingClientRect'], [Element.prototype, 'animate'], [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'], [Document.prototype, 'createElement'], [Document.prototype, 'querySelectorAll'],
    [Document.prototype, 'elementsFromPoint'], [HTMLElement.prototype, 'focus'], [HTMLElement.prototype, 'showPopover'],
    [CSSStyleSheet.prototype, 'replaceSync'], [window, 'getComputedStyle'], [window, 'fetch'], [window, 'matchMedia'],
    [window, 'postMessage'], [window, 'setInterval'], [MutationObserver.prototype, 'observe'],
    [XMLHttpRequest.prototype, 'open'], [Storage.prototype, 'setItem'], [console, 'log'], [console, 'error'],
  ];
  for (const [owner, name] of watched) {
    const native = owner[name];
    owner[name] = function () { note('called ' + name); return Reflect.apply(native, this, arguments); };
  }
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    configurable: true, enumerable: true,
    get() { note('read a value'); return Reflect.apply(get, this, []); },
    set(value) { note('set a value'); Reflect.apply(set, this, [value]); },
  });

  const nameOf = (node) => {
    if (!(node instanceof Element)) return node.nodeName.toLowerCase();
    if (!own.has(node)) return /^x[a-z0-9]{1,5}-[a-z0-9]{1,5}$/.test(node.localName) ? '<x…>' : '<' + node.localName + '>';
    return node.id ? '#' + node.id : '<' + node.localName + '>';
  };
  const isReport = (node) => node.id === 'report' || Boolean(node.parentElement?.closest('#report'));
  const elements = () => [...document.querySelectorAll('*')].filter((element) => !isReport(element));

  /** The document as HTML, without the report and without elements of strangers, which are told of by themselves. */
  function htmlOf(strangers) {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelector('#report').replaceChildren();
    for (const { localName } of strangers) copy.querySelector(localName)?.remove();
    return copy.outerHTML;
  }
  function looksOf(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const looks = { x, y, width, height, scroll: [element.scrollWidth, element.scrollHeight, element.scrollTop].join(' ') };
    for (const pseudo of [null, '::before', '::after', '::placeholder', '::selection']) {
      const style = getComputedStyle(element, pseudo);
      for (const name of pseudo ? ['content', 'color', 'background-color'] : style) looks[(pseudo ?? '') + name] = style.getPropertyValue(name);
    }
    return looks;
  }
  /** Names that objects of the page hold, with what stands under them. */
  function worldOf() {
    const world = new Map();
    const objects = { window, document, navigator, Object: Object.prototype, Array: Array.prototype, Node: Node.prototype,
      Element: Element.prototype, HTMLElement: HTMLElement.prototype, HTMLInputElement: HTMLInputElement.prototype,
      EventTarget: EventTarget.prototype, email: document.getElementById('email'), root: document.documentElement };
    for (const [owner, object] of Object.entries(objects)) {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
        const what = get ?? value;
        world.set(owner + '.' + String(key), typeof what === 'function' ? what : 'value');
      }
    }
    return world;
  }
  const countsOf = () => ({
    'style sheets': document.styleSheets.length, 'adopted style sheets': document.adoptedStyleSheets.length,
    fonts: document.fonts.size, animations: document.getAnimations().length, frames: window.length,
    history: history.length, cookies: document.cookie, 'local storage': localStorage.length,
    'session storage': sessionStorage.length, title: document.title, address: location.href,
    fetched: performance.getEntriesByType('resource').map(({ name }) => name).join(' '),
    marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
  });

  let own = new Set();
  let before = null;
  let watcher = null;

  function begin() {
    own = new Set(elements());
    const looks = new Map([...own].map((element) => [element, looksOf(element)]));
    before = { html: htmlOf([]), looks, world: worldOf(), counts: countsOf() };
    watcher = new MutationObserver((records) => records.forEach(noteChange));
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  function noteChange({ type, target, attributeName, removedNodes }) {
    if (isReport(target) || (target.nodeType === 1 && !own.has(target))) return;
    if (type === 'attributes') note('changed attribute ' + attributeName + ' of ' + nameOf(target));
    if (type === 'characterData') note('changed text in ' + nameOf(target.parentNode));
    for (const node of removedNodes) if (own.has(node)) note('took out ' + nameOf(node));
  }

  // Trusted events at the page's own elements are the person's; all others are somebody's doing.
  const types = new Set(['focusin', 'focusout', 'securitypolicyviolation', 'unhandledrejection']);
  for (const owner of [window, document, HTMLElement.prototype]) {
    for (const name in owner) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  }
  const faults = new Set(['message', 'error', 'securitypolicyviolation', 'unhandledrejection']);
  for (const type of types) {
    untold(() => addEventListener(type, (event) => untold(() => {
      const target = event.target instanceof Node ? nameOf(event.target) : 'the window';
      const isStrange = event.target instanceof Element && before !== null && !own.has(event.target) && !isReport(event.target);
      if (!event.isTrusted) noted.add('made ' + type + ' at ' + target);
      else if (isStrange || faults.has(type)) noted.add('saw ' + type + ' at ' + target);
    }), true));
  }

  function describe(element) {
    const attributes = [...element.attributes].map(({ name, value }) => ' ' + name + '="' + value + '"').join('');
    const { width, height } = element.getBoundingClientRect();
    const facts = [element.shadowRoot ? 'an open root' : '', element.childNodes.length ? 'children' : '', element.innerText ? 'text' : '',
      Reflect.ownKeys(element).length ? 'properties' : '', width || height ? 'a box' : ''].filter(Boolean);
    const place = element.parentNode.lastChild === element ? 'last in ' : 'in ';
    return 'added ' + nameOf(element).replace('>', attributes + '>') + ' ' + place + nameOf(element.parentNode) + facts.map((fact) => ', with ' + fact).join('');
  }

  function differences() {
    return untold(() => {
      watcher.takeRecords().forEach((record) => { quiet = false; noteChange(record); quiet = true; });
      const lines = [];
      const now = elements();
      const strangers = now.filter((element) => !own.has(element));
      lines.push(...strangers.map(describe));
      for (const element of own) if (!element.isConnected) lines.push('missing ' + nameOf(element));
      if (htmlOf(strangers) !== before.html) lines.push('the HTML is another');
      for (const [element, old] of before.looks) {
        const looks = looksOf(element);
        for (const name of Object.keys({ ...old, ...looks })) {
          if (old[name] !== looks[name]) lines.push(name + ' of ' + nameOf(element) + ' was ' + old[name] + ', is ' + looks[name]);
        }
      }
      const world = worldOf();
      for (const [name, what] of world) if (before.world.get(name) !== what) lines.push((before.world.has(name) ? 'another ' : 'new ') + name);
      for (const name of before.world.keys()) if (!world.has(name)) lines.push('gone ' + name);
      for (const [name, count] of Object.entries(countsOf())) {
        if (before.counts[name] !== count) lines.push(name + ': was ' + before.counts[name] + ', is ' + count);
      }
      return [...lines, ...noted];
    });
  }

  return {
    begin: () => untold(begin),
    untold,
    differences,
    /** Forgets what was noted; what is different still shows. */
    forget: () => noted.clear(),
    /** Names of elements that are not the page's own. */
    boxOf: (selector) => untold(() => document.querySelector(selector).getBoundingClientRect().toJSON()),
    valueOf: (selector) => untold(() => document.querySelector(selector).value),
    strangers: () => untold(() => elements().filter((element) => !own.has(element)).map(({ localName }) => localName)),
  };
})();
`;
