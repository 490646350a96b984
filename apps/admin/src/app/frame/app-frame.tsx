import { Logo, SkipLink, useFieldMessages } from '@kompeten/ui';
import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { UpdateNotice } from '../../components/update-notice.tsx';
import { Announcements } from '../../lib/announce.tsx';
import { lazyPart } from '../../lib/lazy-part.ts';
import { DeviceLine } from './device-line.tsx';
import { useDeviceLineShown } from './device-state.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { UserMenu } from './user-menu.tsx';

/** Fetched when it is first opened: most pages are read without it. */
const MenuDrawer = lazyPart('MenuDrawer', () => import('./menu-drawer.tsx'));

/** The frame around every page: where one is, where one can go, who one is. */
export function AppFrame() {
  const words = useFieldMessages().shell;
  const lineShown = useDeviceLineShown();
  const desk = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [opened, drawer] = useDisclosure(false);
  const everOpened = useRef(false);
  everOpened.current ||= opened;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { close } = drawer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes
  useEffect(close, [path, close]);
  return (
    <AppShell
      header={{ height: lineShown && !desk ? 108 : 64 }}
      navbar={{ width: 264, breakpoint: '62em', collapsed: { mobile: true } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <SkipLink target="content">{words.skipToContent}</SkipLink>
      <AppShell.Header className="k-header">
        <div className="k-header-row" data-line={lineShown || undefined}>
          <Group gap="sm" wrap="nowrap">
            {desk ? null : (
              <Burger
                opened={opened}
                onClick={drawer.toggle}
                aria-label={words.menu}
                aria-expanded={opened}
                size="sm"
              />
            )}
            <Link to="/" className="k-home-link" aria-label={`Kompeten – ${words.home.title}`}>
              <Logo size={34} />
            </Link>
          </Group>
          {lineShown ? <DeviceLine /> : null}
          <UserMenu />
        </div>
      </AppShell.Header>
      {desk ? (
        <AppShell.Navbar className="k-navbar" p="md">
          <SideNavigation />
        </AppShell.Navbar>
      ) : (
        <Suspense>{everOpened.current ? <MenuDrawer opened={opened} onClose={drawer.close} /> : null}</Suspense>
      )}
      <AppShell.Main id="content" tabIndex={-1} className="k-main">
        <UpdateNotice />
        <Outlet />
      </AppShell.Main>
      {desk ? null : <PhoneBar onMenu={drawer.open} />}
      <LeaveQuestion />
      <Announcements />
    </AppShell>
  );
}
