import { type ComponentType, lazy } from 'react';

/** A named component that is fetched when it is first shown, so that opening a page does not wait for it. */
export const lazyPart = <N extends string, P extends object>(
  name: N,
  load: () => Promise<Record<N, ComponentType<P>>>,
): ComponentType<P> => lazy<ComponentType<P>>(async () => ({ default: (await load())[name] })) as ComponentType<P>;
