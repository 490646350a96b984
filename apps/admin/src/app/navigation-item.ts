import type { Permission } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import type { LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';

/** An address of the application that needs no parameters. */
export type AdminPath = Exclude<LinkProps['to'], undefined | `${string}$${string}`>;

/** One way through the application; shown only to those who may go it. */
export interface NavigationItem {
  to: AdminPath;
  name: keyof FieldSentences['ways'];
  icon: LucideIcon;
  /** Whoever lacks it, or all of several, does not see the item; null is for everybody. */
  permission: Permission | readonly Permission[] | null;
  /** Shown in the bar of a phone; at most four of those a person sees are. */
  primary: boolean;
}

/** One line of the navigation. */
export const way = (
  to: AdminPath,
  name: NavigationItem['name'],
  icon: LucideIcon,
  permission: Permission | readonly Permission[] | null,
  primary = false,
): NavigationItem => ({ to, name, icon, permission, primary });
