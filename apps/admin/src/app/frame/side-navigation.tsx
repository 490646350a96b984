import { useFieldMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LogOutIcon } from 'lucide-react';
import { useLeave } from '../../lib/device/use-leave.ts';
import { useVisibleNavigation } from './visible-navigation.ts';

/** All ways a person may go, in groups. */
export function SideNavigation() {
  const words = useFieldMessages();
  const groups = useVisibleNavigation();
  const { pending, leave } = useLeave();
  return (
    <nav aria-label={words.shell.mainNavigation} className="k-side-nav">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{words.shell.groups[group.id]}</h2>
          <ul>
            {group.items.map(({ to, icon: Icon, name }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                  <Icon size={20} strokeWidth={1.75} aria-hidden />
                  {words.ways[name]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button
        className="k-side-sign-out"
        variant="outline"
        loading={pending}
        onClick={leave}
        leftSection={<LogOutIcon size={20} aria-hidden />}
      >
        {words.shell.signOut}
      </Button>
    </nav>
  );
}
