import { parts as partsEn } from './en/parts.ts';
import { portal as portalEn } from './en/portal.ts';
import { parts as partsId } from './id/parts.ts';
import { portal as portalId } from './id/portal.ts';
import type { Locale } from './locale.ts';

/** The sentences of the parts that both applications share. */
export const partsIn = (locale: Locale): typeof partsId => (locale === 'en' ? partsEn : partsId);

/** The sentences of the public portal. */
export const portalIn = (locale: Locale): typeof portalId => (locale === 'en' ? portalEn : portalId);
