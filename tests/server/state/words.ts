/** Word lists for addresses that look like the ones Fastmail draws (`odd.sock4830@…`). */
const first =
  'able amber bold brave brisk calm chief civil clean cosy crisp curly dear deep early eager fair fancy fine fond fresh glad gold good grand happy hazel humble icy ideal jolly keen kind late light lively lucky mellow mild misty modest neat noble novel odd olive open pale plain plush prime proud quick quiet rapid rare ready rosy royal rural safe sandy shiny shy silver slim smart snug soft solar sound spare still sunny swift tall tame tidy tiny true upper vivid warm wavy wise witty young zesty'.split(
    ' ',
  );
const second =
  'acorn anchor apron arrow badge barn basin beach bell berry bloom boat book bowl brook broom button cabin candle canoe cedar chair chalk cherry clover coat comet copper coral cotton crane creek cup daisy desk door drum eagle easel elm falcon feather fern fiddle field finch flute forest fountain fox garden glove grape gravel hammer harbor hazel heron hill honey island ivy jacket jar kettle kite ladder lake lamp lantern leaf lemon lily linen lotus maple marble meadow melon mill mitten moon moss needle nest oak oar olive orchid otter owl paddle paper peach pebble pencil pepper piano pine plum pocket pond quill raven reed ribbon river robin rope saddle sail shell shore sock sparrow spoon star stone stream table teapot thistle thread tiger tower train tulip violin wagon walnut willow window wren'.split(
    ' ',
  );

const pick = (list: readonly string[], random: () => number) =>
  list[Math.floor(random() * list.length)] ?? 'plain';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Local part without a prefix: two words and four digits. */
export function randomLocalPart(random: () => number = Math.random): string {
  const digits = String(1000 + Math.floor(random() * 9000));
  return `${pick(first, random)}.${pick(second, random)}${digits}`;
}

/** Local part as UwUMail draws it: two words and three digits, after the prefix if there is one. */
export function uwuLocalPart(prefix: string): string {
  const words = randomLocalPart().slice(0, -1);
  return prefix === '' ? words : `${prefix}.${words}`;
}

/** `length` random letters and digits, as in Stalwart's addresses. */
export function randomCharacters(length: number, random: () => number = Math.random): string {
  const set = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => set[Math.floor(random() * set.length)]).join('');
}

/** Local part with a prefix: the prefix is never used verbatim, five letters follow it. */
export function prefixedLocalPart(prefix: string, random: () => number = Math.random): string {
  const suffix = Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)]).join('');
  return `${prefix}.${suffix}`;
}
