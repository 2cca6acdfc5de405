import { useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskLanguage, Scheduled } from '../desk';
import type { Edited } from './edited-document';
import { ScheduleDialog, type Scheduling } from './schedule-dialog';
import { ScheduledItem } from './schedule-item';
import { useEditedLanguage } from './use-edited-language';
import { TallButton } from '../tall-button';

const SCHEDULE = [{ action: 'api::editorial.schedule', subject: null }];

/** Says when this language is published or taken off, and lets those who may choose the time. */
export function SchedulePanel() {
  const { formatMessage } = useIntl();
  const { edited, language } = useEditedLanguage();
  if (!edited || !language?.exists || !language.schedule) return null;
  return {
    title: formatMessage({ id: 'clearinghouse.schedule.title' }),
    content: <ScheduleContent edited={edited} language={language} schedule={language.schedule} />,
  };
}

type Props = { edited: Edited; language: DeskLanguage; schedule: Scheduled[] };

function ScheduleContent({ edited, language, schedule }: Props) {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(SCHEDULE);
  const [scheduling, setScheduling] = useState<Scheduling | null>(null);
  const maySchedule = Object.values(allowedActions).some(Boolean);
  const isWaiting = (action: Scheduled['action']) =>
    schedule.some((item) => item.action === action && item.state === 'waiting');
  const offered = (['publish', 'unpublish'] as const).filter(
    (action) =>
      !isWaiting(action) && (action === 'publish' || language.isPublished || isWaiting('publish')),
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {schedule.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'clearinghouse.schedule.none' })}
        </Typography>
      )}
      {schedule.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {schedule.map((item) => (
            <ScheduledItem
              key={item.id}
              item={item}
              edited={edited}
              maySchedule={maySchedule}
              onMove={() => setScheduling({ action: item.action, moved: item })}
            />
          ))}
        </Flex>
      )}
      {maySchedule &&
        offered.map((action) => (
          <TallButton key={action} variant="tertiary" onClick={() => setScheduling({ action })}>
            {formatMessage({ id: `clearinghouse.schedule.${action}` })}
          </TallButton>
        ))}
      {scheduling && (
        <ScheduleDialog
          edited={edited}
          scheduling={scheduling}
          onClose={() => setScheduling(null)}
        />
      )}
    </Flex>
  );
}
