import { Words } from './words.tsx';

/** An address, in one direction among words of any, whose line breaks before its domain where it has to. */
export function Address({ email }: { readonly email: string }) {
  return (
    <bdi>
      <Words>{email}</Words>
    </bdi>
  );
}
