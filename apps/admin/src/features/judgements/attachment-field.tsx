import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { type EvidenceDraft, photoOf } from './evidence-draft.ts';
import { useSound } from './use-sound.ts';

interface AttachmentFieldProps {
  attached: EvidenceDraft['attached'];
  onAttach(attached: EvidenceDraft['attached']): void;
}

/** A photo or a spoken note behind evidence. */
export function AttachmentField({ attached, onAttach }: AttachmentFieldProps) {
  const words = useFieldMessages().checklist.evidence;
  const id = useId();
  const [unreadable, setUnreadable] = useState(false);
  const sound = useSound((content) => onAttach({ kind: 'sound', content }));
  const take = async (file: File) => {
    const photo = await photoOf(file);
    setUnreadable(photo === null);
    if (photo) onAttach(photo);
  };
  if (attached)
    return (
      <Group gap="sm">
        <Text fw={600}>{words.attached[attached.kind]}</Text>
        <Button variant="subtle" onClick={() => onAttach(null)}>
          {words.detach}
        </Button>
      </Group>
    );
  return (
    <div>
      <Group gap="sm">
        <div className="k-file-choice">
          <input
            id={id}
            className="k-visually-hidden"
            type="file"
            accept="image/*"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void take(file);
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className="k-file-button">
            {words.takePhoto}
          </label>
        </div>
        {sound.state === 'recording' ? (
          <Button variant="outline" onClick={sound.stop}>
            {words.stop}
          </Button>
        ) : (
          <Button variant="outline" onClick={sound.start}>
            {words.record}
          </Button>
        )}
      </Group>
      <Text size="sm" role="status">
        {sound.state === 'recording' ? words.recording(sound.seconds) : null}
        {sound.state === 'refused' ? words.noMicrophone : null}
        {unreadable ? words.unreadablePhoto : null}
      </Text>
    </div>
  );
}
