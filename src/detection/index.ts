export { assess } from './assess.ts';
export { isCandidate } from './candidate.ts';
export { detect } from './detect.ts';
export { createLexicon, type Lexicon } from './lexicon.ts';
export { findConfirmField, isEmailField } from './twin.ts';
export type { Assessed, Assessment, FormKind, Reason } from './types.ts';
