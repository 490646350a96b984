import type { ReactNode } from 'react';

/** Words for people who hear the page, not shown to those who see it. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="k-visually-hidden">{children}</span>;
}
