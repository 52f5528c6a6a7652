export { findChromium, findFirefox } from '../../../scripts/bootstrap.mjs';
