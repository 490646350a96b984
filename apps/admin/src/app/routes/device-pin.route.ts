import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const devicePinRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'device-pin',
  ...page(null, () => import('../../features/devices/pin-page.tsx'), 'PinPage'),
});
