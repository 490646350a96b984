import { CertificateProblem, drawExamAnswerSheets, drawExamBooklet, type PaperHead } from '@kompeten/certificate';
import { type Actor, assertExamPrinted, DomainError, orderedOptions } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { UsedInstrumentsService, type UsedItem } from '../instruments/used-instruments.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { formLetters, formSeed, itemsOfForm } from './exam-forms.ts';
import { ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamRoomsService, type KnownSitting } from './exam-rooms.service.ts';

/** Booklets and answer sheets, for a room where power fails; what is printed is used, so that the set is locked (rule 9). */
@Injectable()
export class ExamPrintsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ExamRoomsService,
    private readonly instruments: UsedInstrumentsService,
    private readonly schemes: SchemesService,
  ) {}

  /** The booklet of a form, without any key. */
  booklet(sittingId: string, form: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const known = await this.begun(tx, sittingId, actor, { paper: 'booklet', form });
      const { sitting } = known;
      if (!formLetters(sitting).includes(form)) throw new DomainError('exam.not_found');
      const items = await this.itemsOf(tx, known, form);
      const pictures = await this.instruments.pictures(tx, items);
      const seed = formSeed(sitting, form);
      const questions = items.map(({ id, body }) => ({
        ...{ prompt: body.prompt, picture: printable(pictures.get(id)) },
        options: orderedOptions(body.options, seed, id).map(({ text }) => text),
      }));
      const facts = await this.facts(tx, known);
      const { title, minutes } = sitting;
      const draw = () => drawExamBooklet({ ...facts, title, form, minutes, questions });
      return paper(`Naskah soal ${form} ${title}`, draw);
    });
  }

  /** Answer sheets of everybody, each with name, seat and form. */
  answerSheets(sittingId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const known = await this.begun(tx, sittingId, actor, { paper: 'answer_sheets' });
      const forms = new Map<string, UsedItem[]>();
      for (const form of formLetters(known.sitting)) forms.set(form, await this.itemsOf(tx, known, form));
      const papers = await ExamPaperRepository.in(tx).ofSitting(sittingId);
      const candidates = papers.map(({ candidateName, seatCode, form, extraMinutes }) => {
        const letters = (forms.get(form) ?? []).map(({ body }) => body.options.length);
        const essays = letters.filter((count) => count === 0).length;
        const minutes = known.sitting.minutes + extraMinutes;
        return { name: candidateName, seatCode, form, minutes, letters: letters.filter((count) => count > 0), essays };
      });
      const facts = await this.facts(tx, known);
      const { title } = known.sitting;
      return paper(`Lembar jawaban ${title}`, () => drawExamAnswerSheets({ ...facts, title, candidates }));
    });
  }

  private async begun(tx: Tx, sittingId: string, actor: Actor, data: Record<string, string>): Promise<KnownSitting> {
    const known = await this.rooms.locked(tx, sittingId, actor, 'exam.run');
    assertExamPrinted(known.sitting.status);
    await this.instruments.lock(tx, known.sitting.setId, actor);
    await this.rooms.told(tx, known, 'printed', data, actor);
    return known;
  }

  private async itemsOf(tx: Tx, { sitting }: KnownSitting, form: string): Promise<UsedItem[]> {
    const { blueprint } = await this.instruments.set(tx, sitting.setId);
    return itemsOfForm(await this.instruments.items(tx, sitting.setId), blueprint, sitting, form);
  }

  private async facts(tx: Tx, { session }: KnownSitting) {
    const { schemeTitle } = await this.schemes.versionOf(tx, session.schemeVersionId);
    const head: PaperHead = { centreName: session.bodyName, centreContact: '', specimen: session.demo };
    return { head, schemeTitle, createdAt: new Date(tx.at) };
  }
}

function printable(picture: { alt: string; dataUrl: string } | undefined) {
  if (!picture) return null;
  return { alt: picture.alt, content: Buffer.from(picture.dataUrl.split(',')[1] ?? '', 'base64') };
}

/** Draws a paper; a sign that no font shows is refused and named, never left out. */
function paper(name: string, draw: () => Buffer): FileAnswer {
  try {
    return { content: draw(), type: 'application/pdf', name: `${name}.pdf` };
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
  }
}
