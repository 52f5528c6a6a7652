/**
 * A request failed because the browser keeps this server from us: it answers, but not to other origins (CORS), and the person
 * has not allowed its host. Thrown by the browser's `fetch` as we have it, in place of the `TypeError` that says nothing.
 */
export class HostPermissionMissing extends Error {
  /** What to ask the person for. */
  readonly origin: string;
  constructor(origin: string) {
    super('host permission missing');
    this.name = 'HostPermissionMissing';
    this.origin = origin;
  }
}
