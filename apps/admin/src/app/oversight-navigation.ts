import {
  ArchiveIcon,
  ChartColumnIcon,
  GaugeIcon,
  KeyRoundIcon,
  RepeatIcon,
  ScaleIcon,
  ScrollTextIcon,
  ShieldAlertIcon,
  UserCheckIcon,
  UsersIcon,
} from 'lucide-react';
import { type NavigationItem, way } from './navigation-item.ts';

/** The ways of those who watch over the whole. */
export const oversight: readonly NavigationItem[] = [
  way('/progress', 'progress', ChartColumnIcon, 'progress.read'),
  way('/quality', 'quality', GaugeIcon, 'progress.read'),
  way('/audit', 'audit', ScrollTextIcon, 'audit.read'),
  way('/breaches', 'breaches', ShieldAlertIcon, 'breach.read'),
  way('/retention', 'retention', ArchiveIcon, 'retention.read'),
  way('/reissues', 'reissues', RepeatIcon, 'reissue.read'),
  way('/settings', 'policies', ScaleIcon, 'setting.read'),
  way('/api-keys', 'apiKeys', KeyRoundIcon, 'api_key.read'),
  way('/accounts', 'accounts', UsersIcon, 'account.read'),
  way('/delegations/all', 'allDelegations', UserCheckIcon, 'delegation.read'),
];
