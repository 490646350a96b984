import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lightPalette } from '@kompeten/ui';
import { z } from 'zod';

const PUBLIC = new URL('../../public/', import.meta.url);
const Manifest = z.object({
  id: z.literal('/admin'),
  start_url: z.literal('/admin'),
  scope: z.literal('/admin'),
  display: z.literal('standalone'),
  lang: z.literal('id'),
  background_color: z.string(),
  theme_color: z.string(),
  icons: z.array(z.object({ src: z.string().startsWith('/admin/'), sizes: z.string(), purpose: z.string() })),
});
const read = (path: string) => readFileSync(new URL(path, PUBLIC));
const manifest = Manifest.parse(JSON.parse(read('manifest.webmanifest').toString()));

/** Where a PNG says how wide and how high it is. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('the manifest of the installed application', () => {
  it('has the colours of the design', () => {
    expect(manifest).toMatchObject({ background_color: lightPalette.paper, theme_color: lightPalette.paper });
  });

  it('has every icon that systems ask for, each as large as it says', () => {
    const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of drawn) expect(sizeOf(read(src.replace('/admin/', '')))).toBe(sizes);
    expect(read('icons/icon.svg').toString()).toContain('viewBox="0 0 32 32"');
  });
});
