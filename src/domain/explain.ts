import type { AppError } from './errors.ts';

/** Message keys of the sentences for a fault: what happened, whether an address was made, what to do. */
export interface Explanation {
  readonly what: `error_${string}`;
  readonly address: 'address_none' | 'address_unknown' | 'address_exists' | null;
  readonly todo: `todo_${string}`;
}

/** Says by a table of `todo_…` names what to do. `what` is `error_` + the code in camel case: a new code needs one message. */
export function explainBy(todos: Readonly<Record<string, string>>, error: AppError): Explanation {
  const camel = error.code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    what: `error_${camel}`,
    address: error.address ? `address_${error.address}` : null,
    todo: `todo_${todos[error.code]}`,
  };
}
