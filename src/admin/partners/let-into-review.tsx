import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { type Subject, useTellDesk } from '../desk';
import { TallButton } from '../tall-button';

type Props = { subject: Subject; fullWidth?: boolean; size?: 'S' | 'M' };

/** Lets a partner's submission out of triage into review. */
export function LetIntoReview({ subject: { uid, documentId, locale }, ...look }: Props) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const text = (id: string) => formatMessage({ id: `clearinghouse.partners.${id}` });
  const send = async () => {
    const told = await tell({
      method: 'POST',
      path: `/partners/submissions/${uid}/${documentId}/${locale}/review`,
      changes: { uid, documentId },
    });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: text('letIn.done') });
  };
  return (
    <TallButton loading={isLoading} onClick={() => void send()} {...look}>
      {text('letIn')}
    </TallButton>
  );
}
