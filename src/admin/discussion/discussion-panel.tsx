import { useAuth, useQueryParams } from '@strapi/strapi/admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isOurs, type Locale } from '../../content-model';
import { type Subject, useDeskLanguage } from '../desk';
import { CommentForm } from './comment-form';
import { ThreadView } from './thread-view';
import { threadsOf } from './types';
import { useDiscussion } from './use-discussion';

type Query = { plugins?: { i18n?: { locale?: Locale } } };

const COMMENT = 'api::editorial.comment';

/** Shows beside the form what people say about the text, to those who take part. */
export function DiscussionPanel({ model, documentId }: { model: string; documentId?: string }) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const mayComment = useAuth('DiscussionPanel', ({ permissions }) =>
    permissions.some(({ action }) => action === COMMENT),
  );
  const locale = query.plugins?.i18n?.locale;
  if (!mayComment || !isOurs(model) || !documentId || documentId === 'create' || !locale) {
    return null;
  }
  return {
    title: formatMessage({ id: 'clearinghouse.discussion.title' }),
    content: <Discussion key={locale} subject={{ uid: model, documentId, locale }} />,
  };
}

function Discussion({ subject }: { subject: Subject }) {
  const { formatMessage } = useIntl();
  const discussion = useDiscussion(subject);
  const { language } = useDeskLanguage(subject.uid, subject.documentId, subject.locale);
  const { data, refusal } = discussion;
  if (refusal) return <Typography textColor="danger600">{refusal.message}</Typography>;
  if (!data) return <Loader small />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {data.comments.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {threadsOf(data.comments).map((thread) => (
            <ThreadView key={thread.comment.id} thread={thread} discussion={discussion} />
          ))}
        </Flex>
      )}
      <CommentForm
        label={formatMessage({ id: 'clearinghouse.discussion.yourComment' })}
        send={formatMessage({ id: 'clearinghouse.discussion.add' })}
        canBeShared={language?.workflow?.origin != null}
        onSend={(words, isShared) => discussion.add(words, { isShared })}
      />
    </Flex>
  );
}
