import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One line under the field. */
  readonly hint?: ComponentChildren;
  /** Why the value can't be taken; announced, and takes the hint's place. */
  readonly error?: string | undefined;
  /** Drawn as dots. */
  readonly secret?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** A labelled line of text. */
export function Field({ label, value, onInput, hint, error, secret, placeholder, maxLength }: FieldProps) {
  const id = useId();
  const isWrong = error !== undefined;
  const input = {
    id,
    value,
    placeholder,
    maxLength,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    dir: 'auto',
    'aria-invalid': isWrong,
    'aria-describedby': isWrong || hint ? `${id}-about` : undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {secret ? <input type="password" {...input} /> : <input type="text" {...input} />}
      {(isWrong || hint) && (
        <p
          id={`${id}-about`}
          class={isWrong ? 'field-error' : 'field-hint'}
          aria-live={isWrong ? 'polite' : undefined}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
