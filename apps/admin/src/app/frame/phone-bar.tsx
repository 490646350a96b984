import { useFieldMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { MenuIcon } from 'lucide-react';
import { useVisibleNavigation } from './visible-navigation.ts';

/** On a phone: the four ways used most, and the whole menu, within reach of the thumb. */
export function PhoneBar({ onMenu }: { onMenu(): void }) {
  const words = useFieldMessages();
  const items = useVisibleNavigation()
    .flatMap((group) => group.items)
    .filter((item) => item.primary)
    .slice(0, 4);
  return (
    <nav className="k-phone-bar" aria-label={words.shell.menu}>
      {items.map(({ to, icon: Icon, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
          <Icon size={22} strokeWidth={1.75} aria-hidden />
          <span>{words.ways[name]}</span>
        </Link>
      ))}
      <button type="button" onClick={onMenu}>
        <MenuIcon size={22} strokeWidth={1.75} aria-hidden />
        <span>{words.shell.menu}</span>
      </button>
    </nav>
  );
}
