import { IconChartBar, IconKey, IconScale, IconTimeline, IconUsers } from '@tabler/icons-react';
import type { NavigationItem } from './navigation-item.ts';

/** The ways of those who watch over the whole. */
export const oversight: readonly NavigationItem[] = [
  { to: '/progress', label: (words) => words.progress.title, icon: IconChartBar, permission: 'progress.read' },
  { to: '/audit', label: (words) => words.audit.title, icon: IconTimeline, permission: 'audit.read' },
  { to: '/settings', label: (words) => words.policies.title, icon: IconScale, permission: 'setting.read' },
  { to: '/api-keys', label: (words) => words.apiKeys.title, icon: IconKey, permission: 'api_key.read' },
  { to: '/accounts', label: (words) => words.accounts.title, icon: IconUsers, permission: 'account.read' },
];
