import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ComponentChildren;
  readonly hint?: string;
}

/** A box to tick, with its words. */
export function Check({ checked, onChange, label, hint }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-about`} class="field-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
