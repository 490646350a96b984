import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo, usePath } from '../lib/location.ts';

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
}

/** A link to another page of the portal; opened the browser's way when the reader asks for a new tab. */
export function PageLink({ to, children, ...rest }: PageLinkProps) {
  const here = usePath() === to;
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a {...rest} href={to} aria-current={here ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
