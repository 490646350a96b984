import { LanguageSwitch, Logo, ThemeSwitch, useMessages } from '@kompeten/ui';
import { Group } from '@mantine/core';

/** What stands above the doors of the application: whose it is, and how it looks and speaks. */
export function DoorHead() {
  return (
    <header className="k-door-head">
      <Logo size={40} tagline={useMessages().shell.tagline} />
      <Group gap="sm">
        <ThemeSwitch />
        <LanguageSwitch />
      </Group>
    </header>
  );
}
