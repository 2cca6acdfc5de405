import { useEffect } from 'react';
import { languagePath, type Subject, useDesk, useTellDesk } from '../desk';
import type { DiscussionAnswer } from './types';

/** Follows the discussion of one language of a document, and what can be done in it. */
export function useDiscussion(subject: Subject) {
  const { uid, documentId } = subject;
  const about = { uid, documentId };
  const path = `${languagePath(subject)}/comments`;
  const { data, refusal } = useDesk<DiscussionAnswer>({ path, about });
  const { tell, isLoading } = useTellDesk();
  const isUnread = (data?.unread ?? 0) > 0;

  useEffect(() => {
    if (isUnread) void tell({ method: 'POST', path: `${path}/read`, isSilent: true });
  }, [isUnread, path, tell]);

  const done = async (command: Parameters<typeof tell>[0]) => !('refusal' in (await tell(command)));
  return {
    data,
    refusal,
    isLoading,
    /** An answer is shared with the partner as what it answers is. */
    add: (words: string, { parent, isShared }: { parent?: number; isShared?: boolean } = {}) =>
      done({ method: 'POST', path, body: { words, parent, isShared } }),
    change: (id: number, body: { words?: string; isResolved?: boolean }) =>
      done({ method: 'PUT', path: `${path}/${id}`, body }),
    remove: (id: number) => done({ method: 'DELETE', path: `${path}/${id}` }),
  };
}

export type Discussion = ReturnType<typeof useDiscussion>;
