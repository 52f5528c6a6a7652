export const coreCapability = 'urn:ietf:params:jmap:core';
export const mailCapability = 'urn:ietf:params:jmap:mail';
/** Capability of the MaskedEmail data type; at Fastmail also the OAuth scope's name. */
export const maskedEmailCapability = 'https://www.fastmail.com/dev/maskedemail';
/** Stalwart's registry capability. Every account has it, so it proves nothing. */
export const stalwartCapability = 'urn:stalwart:jmap';
