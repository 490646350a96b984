import './update-notice.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { takeNewVersion, useApplication } from '../lib/application.ts';

/** A line that says that a newer version is ready; it takes over when the person says so. */
export function UpdateNotice() {
  const words = useFieldMessages().devices.update;
  const { newVersion } = useApplication();
  const [taking, setTaking] = useState(false);
  const take = () => {
    setTaking(true);
    void takeNewVersion();
  };
  return (
    <div role="status" aria-label={words.label} className="k-update">
      {newVersion ? (
        <>
          <span>{words.ready}</span>
          <Button variant="outline" loading={taking} onClick={take}>
            {words.reload}
          </Button>
        </>
      ) : null}
    </div>
  );
}
