import { type Actor, type TermsText, usualTerms } from '@kompeten/domain';
import { Transactions } from '../database/transactions.ts';
import { ApplicationsService } from '../features/applications/applications.service.ts';
import { CertificatesService } from '../features/certificates/certificates.service.ts';
import { CardIssuingService } from '../features/claim-cards/card-issuing.service.ts';
import { ClaimCardsService } from '../features/claim-cards/claim-cards.service.ts';
import { MyTermsService } from '../features/claims/my-terms.service.ts';
import { AccountsService } from '../features/identity/accounts.service.ts';
import { TermsHandoverService } from '../features/terms-of-use/terms-handover.service.ts';
import { TermsOfUseService } from '../features/terms-of-use/terms-of-use.service.ts';
import type { Story } from './story.ts';

const PIN = '482915';

/** A body with terms of its own that one holder accepted by claim card, and the next edition, which waits for a second person. */
export async function tellTerms(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const [manager, head] = [story.actor('certification.manager'), story.actor('lsp.head')];
  const [terms, handover] = [story.the(TermsOfUseService), story.the(TermsHandoverService)];
  const text = {
    id: `${usualTerms.id}\n7. Pemakaian logo LSP pada kartu nama atau profil daring seizin LSP. (CONTOH)`,
    en: `${usualTerms.en}\n7. The logo of the LSP on business cards or online profiles is used by its leave. (SPECIMEN)`,
  };
  const handedIn = async (wording: TermsText) => {
    const { draft } = await terms.write(bodyId, { text: wording, version: null }, manager);
    return handover.submit(bodyId, draft?.version ?? 0, manager);
  };
  const { draft } = await handedIn(text);
  const { inForce } = await handover.publish(bodyId, draft?.version ?? 0, head);
  const { items } = await story
    .the(CertificatesService)
    .list({ status: 'issued', sort: '-issuedOn', limit: 200 }, manager);
  const certificate = items.find(({ kind }) => kind === 'competency');
  if (!certificate) throw new Error('The demo story does not know a competency certificate');
  const holder = await holderOf(story, certificate.holderName, manager);
  await story.the(MyTermsService).accept(certificate.id, inForce.edition, holder);
  const next = {
    id: `${text.id}\n8. Saya memberi tahu LSP bila menemukan orang lain memakai sertifikat saya. (CONTOH)`,
    en: `${text.en}\n8. I tell the certification body when I find somebody else using my certificate. (SPECIMEN)`,
  };
  await handedIn(next);
}

/** A candidate who came in with the claim card that the body gave them. */
async function holderOf(story: Story, name: string, manager: Actor): Promise<Actor> {
  const [application] = (await story.the(ApplicationsService).list({ q: name, limit: 1 }, manager)).items;
  const card = await story.the(CardIssuingService).forCandidate(application?.id ?? '', 'http://localhost', manager);
  const claimed = await story.the(ClaimCardsService).redeem({ claimCode: card.claimCode, pin: PIN });
  const { personId, fullName, issuerIds: claimedIssuerIds } = claimed;
  const { id } = await story.the(Transactions).run((tx) => story.the(AccountsService).claimed(tx, claimed));
  return {
    ...{ accountId: id, fullName, personId, memberships: [], via: 'claim', tokenScopes: null },
    ...{ claimedIssuerIds, secondFactor: false },
  };
}
