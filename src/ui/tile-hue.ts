/** How many hues the tiles have; `tile.css` names them. */
export const tileHues = 12;

/** A site's own colour, always the same: an index into the hues (FNV-1a of its name). */
export function tileHue(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % tileHues;
}
