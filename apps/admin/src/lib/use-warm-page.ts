import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { whenIdle } from './when-idle.ts';

/** Has the parts of a page ready before somebody goes there; none of its questions are asked. Null is no page. */
export function useWarmPage(href: string | null): void {
  const router = useRouter();
  useEffect(() => {
    if (href === null) return;
    const { pathname } = new URL(href, window.location.origin);
    const [routes] = router.getMatchedRoutes(pathname);
    return whenIdle(() => {
      // A part that does not come is asked for again, and missed aloud, when somebody goes there.
      for (const { options } of routes) options.component?.preload?.()?.catch(() => undefined);
    });
  }, [router, href]);
}
