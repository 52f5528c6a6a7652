import type { Complaining } from './complaints.ts';

/** See `Complaining`. */
export const complaining: Complaining = {
  pattern:
    '\\b(?:err|invalid|warn|danger|alert|fail)|_err|disposable|temporary|not (?:valid|allow|accept|permit|support)',
  fields: 'input:not([type=hidden]),select,textarea',
};
