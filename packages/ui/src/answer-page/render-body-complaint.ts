import { BodyComplaintKind } from '@kompeten/domain';
import { complaintPageIn, type Locale } from '@kompeten/messages';
import { html } from './html.ts';
import { wholePage } from './page-shell.ts';

/** What is not right in a form about a certification body. */
export type BodyComplaintFault = 'bodyId' | 'kind' | 'named' | 'text' | 'contact' | 'tooMany';

/** The form about a certification body as it is shown: whom one may name, what was typed, and what is not right in it. */
export interface BodyComplaintView {
  bodies: readonly { id: string; name: string }[];
  typed: Readonly<Record<'bodyId' | 'kind' | 'named' | 'text' | 'contact', string>>;
  faults: readonly BodyComplaintFault[];
}

/** The page on which anybody complains about a certification body, one of its assessors or a session, without a script. */
export function renderBodyComplaintPage({ bodies, typed, faults }: BodyComplaintView, locale: Locale): string {
  const words = complaintPageIn(locale);
  const { about } = words;
  const choices = bodies.map(({ id, name }) => {
    const selected = typed.bodyId === id ? html` selected` : null;
    return html`<option value="${id}"${selected}>${name}</option>`;
  });
  const kinds = BodyComplaintKind.options.map((kind) => {
    const checked = typed.kind === kind ? html` checked` : null;
    return html`<label class="choice"><input type="radio" name="kind" value="${kind}" required${checked}> ${about.kinds[kind]}</label>`;
  });
  const summary = faults.map((fault) => html`<li>${{ ...words.faults, ...about.faults }[fault]}</li>`);
  const main = html`<section class="card" aria-labelledby="title"><h1 id="title">${about.title}</h1>${faults.length > 0 ? html`<div class="result bad" role="alert"><ul>${summary}</ul></div>` : null}<p class="hint">${about.lead}</p><form action="/keluhan?lang=${locale}" method="post" autocomplete="off"><label for="bodyId">${about.body}</label><select class="field" id="bodyId" name="bodyId" required><option value="">${about.pick}</option>${choices}</select><fieldset><legend>${words.kindLabel}</legend>${kinds}</fieldset><label for="named">${about.named}</label><p class="hint" id="named-hint">${about.namedHint}</p><input class="field" id="named" name="named" value="${typed.named}" maxlength="150" aria-describedby="named-hint"><label for="text">${about.text}</label><p class="hint" id="text-hint">${words.textHint}</p><textarea id="text" name="text" rows="6" required minlength="10" maxlength="2000" aria-describedby="text-hint">${typed.text}</textarea><label for="contact">${words.contact}</label><p class="hint" id="contact-hint">${about.contactHint}</p><input class="field" id="contact" name="contact" value="${typed.contact}" maxlength="120" aria-describedby="contact-hint"><div class="acts"><button type="submit">${words.send}</button></div></form><p><a href="/lapor?lang=${locale}">${words.followTitle}</a></p></section>`;
  return wholePage({ locale, title: about.title, specimen: false, main });
}
