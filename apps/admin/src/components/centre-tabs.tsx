import './cohort-tabs.css';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const tabs = [
  { to: '/centres/$centreId', name: 'centre' },
  { to: '/centres/$centreId/rooms', name: 'rooms' },
  { to: '/centres/$centreId/opening', name: 'opening' },
  { to: '/centres/$centreId/licences', name: 'licences' },
  { to: '/centres/$centreId/utilisation', name: 'use' },
] as const;

/** The pages of one centre side by side, as links. */
export function CentreTabs({ centreId }: { centreId: string }) {
  const words = useMessages().rooms.tabs;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the bar is wider than the screen; the page one is on must not hide beyond its edge.
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return (
    <nav ref={bar} className="k-tabs" aria-label={words.label}>
      <ul>
        {tabs.map(({ to, name }) => (
          <li key={name}>
            <Link to={to} params={{ centreId }} activeOptions={{ exact: true, includeSearch: false }}>
              {words[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
