/**
 * The page kit of this build, as text. The build puts it in wherever it is named, and it is long: this is the one place. As a string it costs a
 * starting worker next to nothing: the engine skips it.
 */
export const pageKit: string = __PAGE_KIT__;
