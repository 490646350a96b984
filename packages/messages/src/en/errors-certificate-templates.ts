import type { certificateTemplateErrors as indonesian } from '../id/errors-certificate-templates.ts';
import { blockerText } from './blockers.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about the templates of certificates. */
export const certificateTemplateErrors: typeof indonesian = {
  'certificate_template.not_found': () => `This template was not found. ${lookIn('certificateTemplates')}`,
  'certificate_template.stale': () =>
    'Somebody else has changed this template. Load it again, then repeat your change.',
  'certificate_template.issuer_needed': () => 'Choose one issuer: a centre or a certification body.',
  'certificate_template.kind_of_other_issuer': () => 'This issuer does not issue that kind of document.',
  'certificate_template.draft_exists': () =>
    'There is a draft of this kind already. Go on with that one, or discard it first.',
  'certificate_template.wrong_state': () =>
    'This template is no draft any more, so it does not change. Begin a new edition.',
  'certificate_template.submitted': () =>
    'This template was handed in and waits for the second person. Take it back first to change it.',
  'certificate_template.not_submitted': () => 'Whoever draws this template has not handed it in yet.',
  'certificate_template.same_person': () =>
    'You helped to draw this template. Ask somebody else with the authority to check and publish it.',
  'certificate_template.contrast_low': (fault) =>
    `Hard to read: ${blockerText({ code: 'contrast_low', ...fault })}. Choose a colour with more contrast.`,
  'certificate_template.paper_dark': () => 'The colour of the paper is too dark for copies. Choose a lighter one.',
  'certificate_template.logo_type': () => 'A logo is an undamaged PNG or JPEG picture.',
  'certificate_template.no_logo': () => 'This template has no logo.',
  'certificate_template.file_invalid': () =>
    'This file is no whole certificate template. Use a file that was exported from this system.',
  'certificate_template.unprintable': ({ character }) =>
    `The sign “${character}” cannot be printed. Write it without that sign.`,
};
