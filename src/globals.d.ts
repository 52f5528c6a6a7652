/** The version in package.json, put in by the build. Messages carry it, so that an old content script is noticed. */
declare const __VERSION__: string;
/** The OAuth client id that Fastmail registered for this build, or an empty string. */
declare const __FASTMAIL_CLIENT_ID__: string;
/** The page kit of this build as text (for the background), and its SHA-256 in Base64 (for the content script). */
declare const __PAGE_KIT__: string;
declare const __PAGE_KIT_DIGEST__: string;
