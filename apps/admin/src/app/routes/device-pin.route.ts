import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const devicePinRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'device-pin',
  ...fieldPage(null, () => import('../../features/devices/pin-page.tsx'), 'PinPage'),
});
