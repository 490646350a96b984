import { type Locale, sharedPageIn } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import type { SharedView } from './answer-view.ts';
import { html, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';

/** A holder's link that leads nowhere (any more). */
export type ClosedLinkView = { kind: 'expired' | 'withdrawn'; endedAt: string } | { kind: 'unknown' };

/** What a link that has ended says instead of the answer: kindly, and what to do. */
export function renderSharedPage(view: ClosedLinkView, locale: Locale): string {
  const words = sharedPageIn(locale);
  const title = words.titles[view.kind];
  const sentence = view.kind === 'unknown' ? words.unknown : words[view.kind](formatInstant(locale, view.endedAt));
  const main = html`<section class="verdict warn"><div class="words"><h1>${title}</h1><p class="say">${sentence}</p><p class="say">${words.next}</p><p><a class="go" href="/?lang=${locale}">${words.home}</a></p></div></section>`;
  return wholePage({ locale, title, specimen: false, main });
}

/** Who shared the answer, for how long, and the file where it was shared too. */
export function sharedSection(shared: SharedView | undefined, locale: Locale): Markup | null {
  if (!shared) return null;
  const words = sharedPageIn(locale);
  const file = shared.filePath
    ? html`<p><a class="go" href="${shared.filePath}" rel="nofollow">${words.file}</a></p>`
    : null;
  return html`<section class="card ask-card" aria-labelledby="shared"><h2 id="shared">${words.title}</h2><p>${words.until(formatInstant(locale, shared.expiresAt))}</p>${file}<p class="hint">${words.counted}</p></section>`;
}
