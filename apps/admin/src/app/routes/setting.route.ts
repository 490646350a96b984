import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const settingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'settings/$setting',
  ...page('setting.manage', () => import('../../features/policies/setting-page.tsx'), 'SettingPage'),
});
