import type { ReactNode } from 'react';

/** The first stop of the keyboard: jumps over the navigation to the content. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a className="k-skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
