import './icon.css';
import { markPath } from '../domain/mark-path.ts';

/** Our mark, beside our name. */
export function Mark({ large = false }: { readonly large?: boolean }) {
  return (
    <svg class={large ? 'mark mark-large' : 'mark'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={markPath} />
    </svg>
  );
}
