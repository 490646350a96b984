import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { TabStrip } from './tab-strip.tsx';

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
  return (
    <TabStrip label={words.label}>
      {tabs.map(({ to, name }) => (
        <li key={name}>
          <Link to={to} params={{ centreId }} activeOptions={{ exact: true, includeSearch: false }}>
            {words[name]}
          </Link>
        </li>
      ))}
    </TabStrip>
  );
}
