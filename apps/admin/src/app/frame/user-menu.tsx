import { LanguageSwitch, useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useActor, useSignOut } from '../../lib/session.ts';

/** Who is signed in, the way to one's account, and out. */
export function UserMenu() {
  const words = useMessages().shell;
  const terms = useTerms();
  const { user } = useActor();
  const signOut = useSignOut();
  const role = user.roles[0];
  return (
    <Group gap="sm" wrap="nowrap">
      <LanguageSwitch />
      <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            px="xs"
            rightSection={<IconChevronDown size={16} aria-hidden className="k-user-chevron" />}
            aria-label={words.signedInAs(user.fullName)}
          >
            <span className="k-user-name">{user.fullName}</span>
            <IconUserCircle size={22} aria-hidden className="k-user-icon" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text fw={600} c="var(--k-ink)">
              {user.fullName}
            </Text>
            {role ? <Text size="sm">{terms.role[role]}</Text> : null}
          </Menu.Label>
          <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} aria-hidden />}>
            {words.account.title}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate()}>
            {words.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
