import '../../components/pages.css';
import { type Instructor, qualificationGaps } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

interface SessionInstructorProps {
  field: ReturnType<typeof useBodyForm>['field'];
  instructors: readonly Instructor[];
  unitCodes: readonly string[];
  day: string;
  mayWaive: boolean;
}

/** Who answers for a session, and before anyone clicks whether that person may (rule 14). */
export function SessionInstructor({ field, instructors, unitCodes, day, mayWaive }: SessionInstructorProps) {
  const words = useMessages();
  const { cohorts: said } = words;
  const isAsked = day !== '' && unitCodes.length > 0;
  const rated = instructors.map((instructor) => ({
    instructor,
    gaps: isAsked ? qualificationGaps(instructor.qualifications, unitCodes, day) : [],
  }));
  const sorted = rated.sort((one, other) => one.gaps.length - other.gaps.length);
  const input = field('instructorId', said.sessionFields.instructor);
  const chosen = rated.find(({ instructor }) => instructor.id === input.value);
  const suffix = (gaps: number) => (isAsked ? `, ${gaps === 0 ? said.qualified : said.notQualified}` : '');
  return (
    <Stack gap="md">
      <NativeSelect
        {...input}
        size="md"
        data={[
          { value: '', label: words.shell.form.choose },
          ...sorted.map(({ instructor, gaps }) => ({
            value: instructor.id,
            label: `${instructor.fullName}${suffix(gaps.length)}`,
          })),
        ]}
      />
      {chosen && chosen.gaps.length > 0 ? (
        <Gaps chosen={chosen} fit={rated.filter(({ gaps }) => gaps.length === 0)} mayWaive={mayWaive} field={field} />
      ) : null}
    </Stack>
  );
}

interface Rated {
  instructor: Instructor;
  gaps: ReturnType<typeof qualificationGaps>;
}

interface GapsProps extends Pick<SessionInstructorProps, 'field' | 'mayWaive'> {
  chosen: Rated;
  fit: readonly Rated[];
}

function Gaps({ chosen, fit, mayWaive, field }: GapsProps) {
  const words = useMessages().cohorts;
  const locale = useLocale();
  return (
    <Stack component="section" gap="sm" className="k-notice" aria-labelledby="gaps-title">
      <Text fw={600} id="gaps-title">
        <StatusMark tone="warn">{words.gapsTitle}</StatusMark>
      </Text>
      <ul className="k-reasons">
        {chosen.gaps.map((gap) => {
          const reason = explainBlocker(locale, { ...gap });
          return <li key={reason}>{reason}</li>;
        })}
      </ul>
      <Text>
        {fit.length > 0
          ? `${words.gapsChoose} ${fit.map(({ instructor }) => instructor.fullName).join(', ')}.`
          : words.gapsNobody}
      </Text>
      <Text>{words.gapsWaive}</Text>
      {mayWaive ? (
        <Textarea {...field('waiverReason', words.sessionFields.waiverReason)} autosize minRows={2} maxLength={300} />
      ) : null}
    </Stack>
  );
}
