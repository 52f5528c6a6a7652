/** RFC 8620 §2: part of every request. */
export const coreCapability = 'urn:ietf:params:jmap:core';

/** The masked e-mail extension, https://www.fastmail.com/dev/maskedemail; several servers speak it under this name. */
export const maskedEmailCapability = 'https://www.fastmail.com/dev/maskedemail';

/**
 * Stalwart's registry. Every account there has it, in every edition: whether masked e-mail is to be had is only known from
 * asking. https://stalw.art/docs/ref/object/masked-email
 */
export const stalwartCapability = 'urn:stalwart:jmap';
