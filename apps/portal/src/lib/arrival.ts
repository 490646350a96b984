import { useEffect, useRef } from 'react';

/**
 * For the heading of what takes the place of what somebody acted on: focus goes to it, so that whoever reads by ear or keyboard
 * follows. What comes with the page itself moves nobody, and says so.
 */
export function useArrival<E extends HTMLElement = HTMLHeadingElement>(moved = true) {
  const heading = useRef<E>(null);
  const follows = useRef(moved);
  useEffect(() => {
    if (follows.current) heading.current?.focus();
  }, []);
  return heading;
}
