import '@kompeten/ui/tokens.css';
import '@kompeten/ui/parts.css';
import './portal.css';
import { PreferencesProvider } from '@kompeten/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <PreferencesProvider>
      <Portal />
    </PreferencesProvider>
  </StrictMode>,
);
