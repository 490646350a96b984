import type { Actor, BlueprintLine, InstrumentSetDetail } from '@kompeten/domain';
import { businessUnits } from '../features/competencies/reference/business-units.ts';
import { villageUnits } from '../features/competencies/reference/village-units.ts';
import { InstrumentImportService } from '../features/instruments/instrument-import.service.ts';
import { InstrumentSetsService } from '../features/instruments/instrument-sets.service.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { DemoQuestion } from './question-bank.ts';
import { managementQuestions } from './questions-management.ts';
import { membershipQuestions } from './questions-membership.ts';
import { principleQuestions } from './questions-principles.ts';
import type { Story } from './story.ts';

const HEADING = ['Bentuk', 'Kode unit', 'KUK', 'Soal atau tugas'];
const LETTERS = ['A', 'B', 'C', 'D'];
const all = [...principleQuestions, ...membershipQuestions, ...managementQuestions];
const code = (unit: string) => `CONTOH.KDKMP.${unit}`;

/** A checklist for observing: one line a criterion, with what is seen of somebody who is competent. */
function checklist(units: readonly string[]): DemoQuestion[] {
  const known = [...villageUnits, ...businessUnits].filter((unit) => units.some((each) => code(each) === unit.code));
  return known.flatMap(({ code: unitCode, elements }) =>
    elements.flatMap(({ title, criteria }) =>
      criteria.map(({ number, text }) => ({
        ...{ kind: 'Observasi', unit: unitCode.slice(-2), criteria: number },
        prompt: `Amati: ${title.toLowerCase()}. ${text}.`,
        benchmark: `Asesi menunjukkannya sendiri tanpa dituntun, dengan bukti yang dapat diperiksa: ${text.toLowerCase()}.`,
      })),
    ),
  );
}

/** The right answer comes first in the bank and somewhere else on the sheet, a different place each time. */
function rowOf({ kind, unit, criteria, prompt, options, benchmark = '' }: DemoQuestion, at: number): string[] {
  const place = at % LETTERS.length;
  const mixed = options ? [...options.slice(1, place + 1), options[0], ...options.slice(place + 1)] : ['', '', '', ''];
  return [kind, code(unit), criteria, prompt, ...mixed, options ? (LETTERS[place] ?? 'A') : '', benchmark];
}

const written = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');

interface DemoSet {
  name: string;
  scheme: readonly [code: string, label: string];
  title: string;
  units: readonly string[];
  lines: readonly BlueprintLine[];
}

const line = (unit: string, kind: BlueprintLine['kind'], count: number): BlueprintLine => ({
  ...{ unitCode: code(unit), criterion: null, kind, count },
});

const sets: readonly DemoSet[] = [
  {
    ...{ name: 'beginners', scheme: ['CONTOH-SK-01', '2025'], title: 'MUK Pengurus Kopdes Pemula (CONTOH)' },
    units: ['01', '02', '03', '04', '05', '06', '07', '08'],
    lines: [
      ...[line('01', 'multiple_choice', 6), line('02', 'multiple_choice', 5), line('03', 'multiple_choice', 2)],
      ...[line('07', 'multiple_choice', 1), line('08', 'multiple_choice', 1), line('01', 'essay', 1)],
      line('02', 'essay', 1),
    ],
  },
  {
    ...{ name: 'cluster', scheme: ['CONTOH-SK-02', '2024'], title: 'MUK Prinsip Dasar Kopdes (CONTOH)' },
    units: ['01', '02'],
    lines: [line('01', 'multiple_choice', 8), line('02', 'multiple_choice', 7), line('01', 'essay', 1)],
  },
];

/** A ready set of instruments for each scheme, from a sheet as its authors would bring it; answers their ids by name. */
export async function instrumentSets(story: Story, bodyId: string, author: Actor): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const set of sets) {
    made.set(set.name, (await story.at(-60, '10:00', () => makeSet(story, set, bodyId, author))).id);
  }
  return made;
}

async function makeSet(
  story: Story,
  { scheme: [schemeCode, label], title, units, lines }: DemoSet,
  bodyId: string,
  author: Actor,
): Promise<InstrumentSetDetail> {
  const schemeVersionId = await schemeVersion(story, schemeCode, label);
  const service = story.the(InstrumentSetsService);
  const draft = await service.create({ bodyId, schemeVersionId, title }, author);
  const bank = [...all.filter(({ unit }) => units.includes(unit)), ...checklist(units)];
  const head = [...HEADING, ...LETTERS.map((letter) => `Pilihan ${letter}`), 'Kunci', 'Patokan jawaban'];
  const content = Buffer.from([head, ...bank.map(rowOf)].map(written).join('\n'));
  const upload = { content, dryRun: false, locale: 'id' as const };
  const { rejected } = await story.the(InstrumentImportService).import(draft.id, upload, author);
  if (rejected[0]) throw new Error(`The demo instruments are refused: ${rejected[0].row} ${rejected[0].message}`);
  const planned = await service.change(
    draft.id,
    { blueprint: { minutes: 60, lines: [...lines] }, version: draft.version + 1 },
    author,
  );
  return service.step(draft.id, { event: 'make_ready', version: planned.version }, author);
}
