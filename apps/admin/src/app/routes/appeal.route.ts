import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const appealRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'appeals/$appealId',
  ...page('appeal.read', () => import('../../features/appeals/appeal-page.tsx'), 'AppealPage'),
});
