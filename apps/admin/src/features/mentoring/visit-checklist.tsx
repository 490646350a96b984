import './mentoring.css';
import { VisitAnswer, VisitItem, type VisitReport } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Radio, Title } from '@mantine/core';

interface VisitChecklistProps {
  checklist: VisitReport['checklist'];
  onChange(checklist: VisitReport['checklist']): void;
}

/** What is looked at in every visit; big answers for a thumb, and none has to be given. */
export function VisitChecklist({ checklist, onChange }: VisitChecklistProps) {
  const words = useMessages().mentoring.visits;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {words.checklist}
      </Title>
      <div className="k-answers">
        {VisitItem.options.map((item) => (
          <Radio.Group
            key={item}
            label={words.items[item]}
            value={checklist[item] ?? ''}
            onChange={(answer) => onChange({ ...checklist, [item]: VisitAnswer.parse(answer) })}
          >
            <Group gap="lg" mt={6}>
              {VisitAnswer.options.map((answer) => (
                <Radio key={answer} value={answer} label={words.answers[answer]} size="md" />
              ))}
            </Group>
          </Radio.Group>
        ))}
      </div>
    </section>
  );
}
