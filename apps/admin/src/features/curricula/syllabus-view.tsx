import '../../components/pages.css';
import { type CurriculumDetail, hoursIn, syllabusTime } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';

/** The syllabi of a curriculum to be read: element, criterion, indicators with their time. */
export function SyllabusView({ units, syllabi }: Pick<CurriculumDetail, 'units' | 'syllabi'>) {
  const words = useMessages().curriculumEditor.syllabus;
  if (syllabi.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="syllabus-title">
      <Title order={2} size="h4" id="syllabus-title">
        {words.title}
      </Title>
      {syllabi.map(({ unitCode, elements }) => {
        const unit = units.find(({ code }) => code === unitCode);
        return (
          <details key={unitCode} className="k-details">
            <summary>
              {unit?.title ?? unitCode}: {words.hours(hoursIn(syllabusTime({ elements })), unit?.lessonHours ?? 0)}
            </summary>
            <Elements elements={elements} />
          </details>
        );
      })}
    </Stack>
  );
}

function Elements({ elements }: Pick<CurriculumDetail['syllabi'][number], 'elements'>) {
  const words = useMessages().curriculumEditor.syllabus;
  return elements.map(({ number, title, criteria }) => (
    <div key={number} className="k-element">
      <Text fw={600}>
        {number}. {title}
      </Text>
      <ul className="k-criteria">
        {criteria.map((criterion) => (
          <li key={criterion.number}>
            <span>{criterion.number}</span>
            <div>
              {criterion.text}
              <ul className="k-name-list">
                {criterion.indicators.map(({ text, theoryHours, practiceHours }) => (
                  <li key={text}>
                    {text}. {words.sum(theoryHours, practiceHours)}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}
