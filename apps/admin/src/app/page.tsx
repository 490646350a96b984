import type { Permission } from '@kompeten/domain';
import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import { type ComponentType, createElement } from 'react';
import { useActor } from '../lib/session.ts';
import { NoAccessPage } from './frame/no-access-page.tsx';

/** Who may see a page: whoever holds the permission, or one of several; null is everybody who is signed in. */
type Asked = Permission | readonly Permission[] | null;

interface GuardedPageProps<P extends object> {
  permission: Asked;
  Page: ComponentType<P>;
}

function GuardedPage<P extends object>({ permission, Page }: GuardedPageProps<P>) {
  const { may } = useActor();
  const params = useParams({ strict: false } as never) as P;
  return permission === null || [permission].flat().some((one) => may(one)) ? <Page {...params} /> : <NoAccessPage />;
}

/**
 * The lazily loaded page of a route. It receives the parameters of the path as properties,
 * and is shown only to those who may see it.
 */
export function page<N extends string, P extends object>(
  permission: Asked,
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
) {
  // The router types lazy pages without properties; ours take the parameters of their path.
  const Page = lazyRouteComponent(load as never, name as never) as ComponentType<P> & { preload?: () => Promise<void> };
  const draw = () => createElement(GuardedPage<P>, { permission, Page });
  return { component: Object.assign(draw, { preload: () => Page.preload?.() }) };
}
