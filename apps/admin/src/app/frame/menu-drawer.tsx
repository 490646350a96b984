import { useFieldMessages } from '@kompeten/ui';
import { Drawer } from '@mantine/core';
import { useOpenedLater } from '../../lib/use-opened-later.ts';
import { SideNavigation } from './side-navigation.tsx';

interface MenuDrawerProps {
  opened: boolean;
  onClose(): void;
}

/** The navigation where there is no room beside the page. */
export function MenuDrawer({ opened, onClose }: MenuDrawerProps) {
  const words = useFieldMessages().shell;
  return (
    <Drawer opened={useOpenedLater(opened)} onClose={onClose} title={words.menu} size="18rem">
      <SideNavigation />
    </Drawer>
  );
}
