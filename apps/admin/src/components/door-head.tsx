import { LanguageSwitch, Logo, ThemeSwitch, useFieldMessages } from '@kompeten/ui';

/** What stands above the doors of the application: whose it is, and how it looks and speaks. */
export function DoorHead() {
  return (
    <header className="k-door-head">
      <Logo size={40} tagline={useFieldMessages().shell.tagline} />
      <div className="k-door-switches">
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
