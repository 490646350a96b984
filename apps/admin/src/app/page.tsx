import type { Permission } from '@kompeten/domain';
import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useActor } from '../lib/session.ts';
import { NoAccessPage } from './frame/no-access-page.tsx';

type PageOf<P> = ComponentType<P>;

/**
 * The lazily loaded page of a route. It receives the parameters of the path as properties,
 * and is shown only to those who hold the permission (null: everybody who is signed in).
 */
export function page<N extends string, P extends object>(
  permission: Permission | null,
  load: () => Promise<Record<N, PageOf<P>>>,
  name: N,
) {
  const Page = lazyRouteComponent<Record<string, unknown>>(
    load as () => Promise<Record<string, unknown>>,
    name as never,
  ) as PageOf<P> & { preload?: () => Promise<void> };
  const Guarded = () => {
    const { may } = useActor();
    const params = useParams({ strict: false } as never) as P;
    return permission === null || may(permission) ? <Page {...params} /> : <NoAccessPage />;
  };
  return { component: Object.assign(Guarded, { preload: () => Page.preload?.() }) };
}
