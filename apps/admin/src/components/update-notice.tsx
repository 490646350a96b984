import './update-notice.css';
import { useFieldMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { takeNewVersion, useApplication } from '../lib/application.ts';
import { useConnection } from '../lib/use-connection.ts';

/**
 * A line that says that a newer version is ready; it takes over when the person says so. Without a network it waits: the page
 * would start anew where, without a PIN, nothing opens.
 */
export function UpdateNotice() {
  const words = useFieldMessages().devices.update;
  const { newVersion } = useApplication();
  const offered = useConnection() !== 'offline' && newVersion;
  const [taking, setTaking] = useState(false);
  const take = () => {
    setTaking(true);
    void takeNewVersion();
  };
  return (
    <div role="status" aria-label={words.label} className="k-update">
      {offered ? (
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
