import './tab-strip.css';
import { type ReactNode, useEffect, useRef } from 'react';

/** Pages side by side, as links in list items; on a phone the one that is open is in sight, and the page stays where it is. */
export function TabStrip({ label, children }: { label: string; children: ReactNode }) {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (!strip.current || !open) return;
    const { left, width } = open.getBoundingClientRect();
    const frame = strip.current.getBoundingClientRect();
    strip.current.scrollLeft += left - frame.left - (frame.width - width) / 2;
  }, []);
  return (
    <nav ref={strip} className="k-tabs" aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}
