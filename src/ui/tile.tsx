import './tile.css';
import { tileHue } from './tile-hue.ts';

/** A letter in the site's colour, made here: asking the site for its icon would tell it that somebody looks. */
export function Tile({ name }: { readonly name: string }) {
  const letter = [...name].find((c) => /[\p{L}\p{N}]/u.test(c)) ?? '•';
  return (
    <span class={`tile tile-${name === '' ? 'none' : tileHue(name)}`} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
