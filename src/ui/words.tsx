/** A sentence whose addresses, where their line has to break, break before their domain. */
export function Words({ children }: { readonly children: string }) {
  const [first, ...domains] = children.split(/(?<=\S)(?=@\S)/);
  return (
    <>
      {first}
      {domains.map((domain) => (
        <>
          <wbr />
          {domain}
        </>
      ))}
    </>
  );
}
