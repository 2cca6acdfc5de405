import type { Named } from '../work/types';

export type Part = { kind: 'text'; text: string } | ({ kind: 'mention' } & Named);

/** A comment as the server shows it to its reader. */
export type Comment = {
  id: number;
  parent: number | null;
  by: Named;
  at: string;
  editedAt: string | null;
  isDeleted: boolean;
  isMine: boolean;
  mayEdit: boolean;
  isUnread: boolean;
  words: string | null;
  parts: Part[];
  /** Whether the partner who contributes the text may read it. */
  isShared: boolean;
  /** Whether a partner has written it. */
  isFromPartner: boolean;
  resolved: { by: Named; at: string } | null;
};

/** The answer of `GET …/comments`. */
export type DiscussionAnswer = {
  comments: Comment[];
  count: number;
  unread: number;
  open: number;
};

/** A comment and the answers to it. */
export type Thread = { comment: Comment; answers: Comment[] };

/** Answers the threads of a discussion, the oldest first; what is settled comes last. */
export function threadsOf(comments: Comment[]): Thread[] {
  const threads = comments
    .filter(({ parent }) => parent === null)
    .map((comment) => ({
      comment,
      answers: comments.filter(({ parent }) => parent === comment.id),
    }))
    .filter(({ comment, answers }) => !comment.isDeleted || answers.length > 0);
  const isSettled = ({ comment }: Thread) => comment.resolved !== null;
  return [...threads.filter((one) => !isSettled(one)), ...threads.filter(isSettled)];
}
