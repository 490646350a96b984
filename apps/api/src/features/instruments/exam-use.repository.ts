import {
  type AnsweredPaper,
  finishedPaperStatuses,
  type PaperItem,
  type SavedAnswer,
  standingAnswers,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

interface UsedPaper {
  id: string;
  form: string;
  items: PaperItem[];
}

/** How the questions of a set were answered, without anybody's name. */
export class ExamUseRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExamUseRepository {
    return new ExamUseRepository(tx);
  }

  /** The papers that were finished with a set, and what was chosen in them. */
  async papersOf(setId: string): Promise<AnsweredPaper[]> {
    const papers = await this.tx.sql<UsedPaper>(
      `select p.id, p.form, p.items from exam_papers p join exam_sittings s on s.id = p.sitting_id
       where s.set_id = $1 and p.status in (${literals(finishedPaperStatuses)}) and p.items is not null order by p.id`,
      [setId],
    );
    const saves = await this.tx.sql<SavedAnswer & { paperId: string }>(
      `select paper_id as "paperId", item_id as "itemId", generation, version, answer, timing from exam_answers
       where paper_id = any($1) and timing <> 'late'`,
      [papers.map(({ id }) => id)],
    );
    return papers.map(({ id, form, items }) => {
      const standing = [...standingAnswers(saves.filter(({ paperId }) => paperId === id))];
      const chosen = standing.flatMap(([itemId, { answer }]) =>
        answer && 'choice' in answer ? [[itemId, answer.choice] as const] : [],
      );
      return { form, itemIds: items.map((item) => item.id), chosen: new Map(chosen) };
    });
  }
}
