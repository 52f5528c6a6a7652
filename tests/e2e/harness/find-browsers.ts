// biome-ignore lint/correctness/useImportExtensions: plain Node, so that it runs before anything is installed
export { findChromium, findFirefox } from '../../../scripts/bootstrap.mjs';
