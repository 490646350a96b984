import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'settings',
  ...page('setting.read', () => import('../../features/policies/settings-page.tsx'), 'SettingsPage'),
});
