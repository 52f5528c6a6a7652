import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly about?: string | undefined;
  readonly children: ComponentChildren;
}

/** One subject of the page. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about && <p class="quiet-text">{about}</p>}
      </div>
      {children}
    </section>
  );
}
