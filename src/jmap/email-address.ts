/**
 * Whether a server's answer is an address that may be typed into a form: RFC 5321 and RFC 6531 without quoted local
 * parts and address literals. What is let through is listed, not what is kept out, so that no space, control or
 * direction mark can hide in it. The 64 octets for the local part are not checked: servers exceed them.
 */
export function isEmailAddress(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > 254) return false;
  // In here, since making them costs a millisecond, which a worker's start need not pay.
  const local = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
  const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 && labels.length > 1 && labels.every((each) => label.test(each)) && local.test(text.slice(0, at))
  );
}
