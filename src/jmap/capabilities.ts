/** RFC 8620 §2: part of every request. */
export const coreCapability = 'urn:ietf:params:jmap:core';

/** The masked e-mail extension, https://www.fastmail.com/dev/maskedemail; several servers speak it under this name. */
export const maskedEmailCapability = 'https://www.fastmail.com/dev/maskedemail';
