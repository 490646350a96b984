import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyDocumentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'body-documents',
  ...page(
    'body_document.read',
    () => import('../../features/body-documents/body-documents-page.tsx'),
    'BodyDocumentsPage',
  ),
});
