import {
  IconChartBar,
  IconKey,
  IconRepeat,
  IconScale,
  IconTimeline,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react';
import { type NavigationItem, way } from './navigation-item.ts';

/** The ways of those who watch over the whole. */
export const oversight: readonly NavigationItem[] = [
  way('/progress', 'progress', IconChartBar, 'progress.read'),
  way('/audit', 'audit', IconTimeline, 'audit.read'),
  way('/reissues', 'reissues', IconRepeat, 'reissue.read'),
  way('/settings', 'policies', IconScale, 'setting.read'),
  way('/api-keys', 'apiKeys', IconKey, 'api_key.read'),
  way('/accounts', 'accounts', IconUsers, 'account.read'),
  way('/delegations/all', 'allDelegations', IconUserCheck, 'delegation.read'),
];
