/** The version in package.json, put in by the build. Messages carry it, so that an old content script is noticed. */
declare const __VERSION__: string;
/** The OAuth client id that Fastmail registered for this build, or an empty string. */
declare const __FASTMAIL_CLIENT_ID__: string;
/** The home page of the software with a slash at its end, given by whoever builds the package, or an empty string. */
declare const __HOMEPAGE__: string;
/** SHA-256 of the text of this build's page kit, in Base64. */
declare const __PAGE_KIT_DIGEST__: string;
