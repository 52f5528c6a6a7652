export { assess } from './assess.ts';
export { isCandidate } from './candidate.ts';
export { detect } from './detect.ts';
export { type Knowledge, type Lessons, learn } from './knowledge.ts';
export { findConfirmField, isEmailField } from './twin.ts';
export type { Assessed, Assessment, Reason } from './types.ts';
