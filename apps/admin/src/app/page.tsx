import type { Permission } from '@kompeten/domain';
import { openOffice } from '@kompeten/messages';
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

type Load<N extends string, P extends object> = () => Promise<Record<N, ComponentType<P>>>;

/**
 * The lazily loaded page of a route, with the sentences of the office. It receives the parameters of the path as properties,
 * and is shown only to those who hold the permission (null: everybody who is signed in).
 */
export function page<N extends string, P extends object>(permission: Asked, load: Load<N, P>, name: N) {
  return fieldPage(permission, async () => (await Promise.all([load(), openOffice()]))[0], name);
}

/** A page that is opened on site: like any other, and it does with the sentences that are always there. */
export function fieldPage<N extends string, P extends object>(permission: Asked, load: Load<N, P>, name: N) {
  // The router types lazy pages without properties; ours take the parameters of their path.
  const Page = lazyRouteComponent(load as never, name as never) as ComponentType<P> & { preload?: () => Promise<void> };
  const draw = () => createElement(GuardedPage<P>, { permission, Page });
  return { component: Object.assign(draw, { preload: () => Page.preload?.() }) };
}
