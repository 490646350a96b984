import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo } from '../../lib/location.ts';

/** A link within these pages; opened the browser's way when the reader asks for a new tab. */
export function GoLink({ to, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { to: string }) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a {...rest} href={to} onClick={follow}>
      {children}
    </a>
  );
}
