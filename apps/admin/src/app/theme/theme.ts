import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const same = (colour: string): MantineColorsTuple =>
  [colour, colour, colour, colour, colour, colour, colour, colour, colour, colour] as const;

/** The kit's shades all lead to our own tokens, which know light and dark by themselves. */
const token = {
  brand: 'var(--k-brand)',
  good: 'var(--k-good)',
  warn: 'var(--k-warn)',
  bad: 'var(--k-bad)',
  info: 'var(--k-info)',
};

type Named = keyof typeof token;

const isNamed = (colour: unknown): colour is Named => typeof colour === 'string' && colour in token;

/** Filled, light, outline and subtle in our own colours, with the contrast the tokens were chosen for. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colour = input.color ?? input.theme.primaryColor;
  if (!isNamed(colour)) return defaultVariantColorsResolver(input);
  const main = token[colour];
  const soft = `var(--k-${colour}-soft)`;
  const strong = colour === 'brand' ? 'var(--k-brand-strong)' : `color-mix(in srgb, ${main} 86%, var(--k-ink))`;
  switch (input.variant) {
    case 'filled':
      return { background: main, hover: strong, color: 'var(--k-filled-text)', border: '1px solid transparent' };
    case 'light':
      return { background: soft, hover: soft, color: strong, border: '1px solid transparent' };
    case 'outline':
      return { background: 'transparent', hover: soft, color: main, border: `1px solid ${main}` };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: soft, color: main, border: '1px solid transparent' };
    default:
      return defaultVariantColorsResolver(input);
  }
};

/** The kit's own variables, led to the tokens once for both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--k-paper)',
    '--mantine-color-text': 'var(--k-ink)',
    '--mantine-color-bright': 'var(--k-ink)',
    '--mantine-color-dimmed': 'var(--k-ink-soft)',
    '--mantine-color-placeholder': 'var(--k-ink-soft)',
    '--mantine-color-anchor': 'var(--k-brand)',
    '--mantine-color-error': 'var(--k-bad)',
    '--mantine-color-default': 'var(--k-surface)',
    '--mantine-color-default-hover': 'var(--k-sunken)',
    '--mantine-color-default-color': 'var(--k-ink)',
    '--mantine-color-default-border': 'var(--k-line-strong)',
    '--mantine-color-disabled': 'var(--k-sunken)',
    '--mantine-color-disabled-color': 'var(--k-ink-soft)',
    '--mantine-color-disabled-border': 'var(--k-line)',
    '--mantine-primary-color-filled': 'var(--k-brand)',
    '--mantine-primary-color-filled-hover': 'var(--k-brand-strong)',
    '--mantine-primary-color-light': 'var(--k-brand-soft)',
    '--mantine-primary-color-light-hover': 'var(--k-brand-soft)',
    '--mantine-primary-color-light-color': 'var(--k-brand-strong)',
    '--mantine-primary-color-contrast': 'var(--k-on-brand)',
  };
  return { variables: shared, light: shared, dark: shared };
};

const large = { defaultProps: { size: 'md' } };

/** The kit draws a second banner landmark into every dialog; ours has none. */
const plainHeader = { defaultProps: { component: 'div' } };

const components = (words: { close: string }) => ({
  CloseButton: { defaultProps: { 'aria-label': words.close } },
  Button: large,
  TextInput: large,
  PasswordInput: large,
  Textarea: large,
  NumberInput: large,
  Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
  Modal: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
  Drawer: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
  ModalHeader: plainHeader,
  DrawerHeader: plainHeader,
  Alert: { defaultProps: { closeButtonLabel: words.close } },
  Anchor: { defaultProps: { underline: 'always' } },
});

/** The look of the staff application: our tokens, generous targets, and the kit's three accessibility gaps closed. */
export const theme = (words: { close: string }) =>
  createTheme({
    primaryColor: 'brand',
    primaryShade: { light: 6, dark: 6 },
    colors: Object.fromEntries(Object.entries(token).map(([name, value]) => [name, same(value)])),
    variantColorResolver,
    fontFamily: 'var(--k-font-text)',
    fontFamilyMonospace: 'var(--k-font-code)',
    headings: {
      fontFamily: 'var(--k-font-display)',
      fontWeight: '600',
      sizes: { h1: { fontSize: 'clamp(1.5rem, 1.2rem + 1.4vw, 2.125rem)', lineHeight: '1.2' } },
    },
    fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
    defaultRadius: 'md',
    radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
    focusRing: 'auto',
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: components(words),
  });
