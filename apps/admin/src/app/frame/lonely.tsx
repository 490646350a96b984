import type { ReactNode } from 'react';

/** The landmark for a page that stands without the frame. */
export function Lonely({ children }: { children: ReactNode }) {
  return (
    <main id="content" className="k-lonely">
      {children}
    </main>
  );
}
