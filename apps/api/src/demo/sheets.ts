import type { ImportDetail, ImportKind } from '@kompeten/domain';
import { CarryImportService } from '../features/imports/carry-import.service.ts';
import { ImportStepsService } from '../features/imports/import-steps.service.ts';
import { ImportsService } from '../features/imports/imports.service.ts';
import type { Story } from './story.ts';

/** A file that somebody brings: its lines, the heading first. */
interface Sheet {
  kind: ImportKind;
  name: string;
  lines: readonly string[];
  /** Whose account it is, as the story calls them. */
  by: string;
}

/** Uploads a file and has it read, as its headings propose; it waits to be confirmed. */
export async function readSheet(story: Story, { kind, name, lines, by }: Sheet): Promise<ImportDetail> {
  const actor = story.actor(by);
  const imports = story.the(ImportsService);
  const file = { name, type: 'text/csv', content: Buffer.from(lines.join('\n')) };
  const { id, sheets } = await imports.upload({ kind }, file, 'id', actor);
  const proposal = sheets[0]?.proposal;
  if (!proposal) throw new Error(`${name} has no sheet`);
  await story.the(ImportStepsService).match(id, proposal, 'id', actor);
  await story.the(CarryImportService).carry(id, 1);
  return imports.get(id, 'id', actor);
}

/** Uploads a file and carries it out. */
export async function bringSheet(story: Story, sheet: Sheet): Promise<void> {
  const { id, counts } = await readSheet(story, sheet);
  if (counts.rejected > 0) throw new Error(`${sheet.name}: ${counts.rejected} rows are refused`);
  await story.the(ImportStepsService).confirm(id, { counts }, story.actor(sheet.by));
  await story.the(CarryImportService).carry(id, 1);
}
