import type { Permission } from '@kompeten/domain';
import { type ComponentType, lazy } from 'react';

/** One part of the work that waits for a person; renders nothing when nothing waits. */
export interface WorkSection {
  id: string;
  /** Only those who hold it are asked. */
  permission: Permission;
  Section: ComponentType;
}

/** The named export of a lazily loaded module as a section. */
export const section = <N extends string>(name: N, load: () => Promise<Record<N, ComponentType>>): ComponentType =>
  lazy<ComponentType>(async () => ({ default: (await load())[name] }));

/** What waits, most pressing first. A feature adds its line here. */
export const workQueue: readonly WorkSection[] = [];
