import '../../components/pages.css';
import { CurriculumChange, planBlockers, publishBlockers, type SchemeChoice } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { changeOf, type Draft } from './draft.ts';

/** What still stands against publishing, by the rules the register will ask; while something is half typed it waits. */
export function DraftBlockers({
  draft,
  scheme,
  version,
}: {
  draft: Draft;
  scheme: SchemeChoice | null;
  version: number;
}) {
  const words = useMessages().curriculumEditor;
  const locale = useLocale();
  const { success, data } = CurriculumChange.safeParse(changeOf(draft, version));
  if (!success) return null;
  const { units = [], subjects = [], syllabi = [], schemeClaim = 'full' } = data;
  const blockers = [
    ...publishBlockers(units, new Set(units.map(({ code }) => code))),
    ...planBlockers({ units, subjects, syllabi, schemeClaim }, scheme),
  ];
  if (blockers.length === 0) return <StatusMark tone="good">{words.noBlockers}</StatusMark>;
  return (
    <section className="k-notice" aria-labelledby="blockers-title">
      <Text fw={600} id="blockers-title">
        {words.blockers}
      </Text>
      <ul className="k-reasons">
        {blockers.map((blocker) => {
          const said = explainBlocker(locale, blocker);
          return <li key={said}>{said}</li>;
        })}
      </ul>
    </section>
  );
}
