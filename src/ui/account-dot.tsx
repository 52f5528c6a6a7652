import './tile.css';
import './account-dot.css';

/** An account's colour. It says nothing that words beside it don't say. */
export function AccountDot({ colour }: { readonly colour: number }) {
  return <span class={`account-dot tile-${colour * 2}`} aria-hidden="true" />;
}
