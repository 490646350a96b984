import { LanguageSwitch, useFieldMessages, useTerms } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleUserRoundIcon, LogOutIcon } from 'lucide-react';
import { useLeave } from '../../lib/device/use-leave.ts';
import { useActor } from '../../lib/session.ts';
import { NotificationBell } from './notification-bell.tsx';

/** The language, who is signed in as the way to one's account, and the way out. */
export function UserMenu() {
  const words = useFieldMessages().shell;
  const terms = useTerms();
  const { user } = useActor();
  const { pending, leave } = useLeave();
  const role = user.roles[0];
  return (
    <Group gap="xs" wrap="nowrap">
      <LanguageSwitch />
      <NotificationBell />
      <Link to="/account" className="k-user">
        <CircleUserRoundIcon size={26} strokeWidth={1.5} aria-hidden className="k-user-icon" />
        <span className="k-user-words">
          <span className="k-visually-hidden">{words.signedInAs('')}</span>
          <span className="k-user-name">{user.fullName}</span>
          {role ? <span className="k-user-role">{terms.role[role]}</span> : null}
        </span>
      </Link>
      <Button
        variant="subtle"
        px="xs"
        className="k-sign-out"
        loading={pending}
        onClick={leave}
        leftSection={<LogOutIcon size={20} aria-hidden />}
      >
        {words.signOut}
      </Button>
    </Group>
  );
}
