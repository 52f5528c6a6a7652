import { useId } from 'preact/hooks';
import './choice.css';
import { Words } from './words.tsx';

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<V extends string> {
  /** What is being chosen. */
  readonly legend: string;
  readonly showLegend?: boolean;
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Side by side like a switch, or one under the other with their hints. */
  readonly look?: 'segments' | 'list';
}

/** One of a few, as native radio buttons. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const name = useId();
  const { look = 'segments' } = props;
  return (
    <fieldset class={`choice choice-${look}`}>
      <legend class={props.showLegend ? 'choice-legend' : 'unseen'}>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, hint }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span class="choice-words">
              <span>
                <Words>{label}</Words>
              </span>
              {hint && <span class="field-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
