import { notifications } from '@kompeten/contract';
import { useFieldMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BellIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { queryOf } from '../../lib/query.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { whenIdle } from '../../lib/when-idle.ts';

const ASK_AGAIN_MS = 60_000;
const MOST_SHOWN = 99;

/** How many notifications wait, as the way to them; counted when the page has nothing better to do. */
export function NotificationBell() {
  const words = useFieldMessages().shell;
  const online = useConnection() === 'online';
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const { data } = useQuery({
    ...queryOf(notifications.countNotifications, {}),
    enabled: idle && online,
    refetchInterval: ASK_AGAIN_MS,
  });
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notifications" className="k-bell" aria-label={words.notifications(unread)}>
      <BellIcon size={24} strokeWidth={1.6} aria-hidden />
      {unread > 0 ? <span aria-hidden>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span> : null}
    </Link>
  );
}
