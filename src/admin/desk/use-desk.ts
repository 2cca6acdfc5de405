import { useCallback } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import {
  type About,
  type Command,
  type Question,
  useAskDeskQuery,
  useReloadMutation,
  useTellDeskMutation,
} from './api';

/** A refusal as the server words it, in the reader's language. */
export type Refusal = { status?: number; name: string; message: string; details?: unknown };

export type Told<Answer> = { data: Answer } | { refusal: Refusal };

const asRefusal = (error: unknown): Refusal =>
  typeof error === 'object' && error !== null && 'message' in error
    ? (error as Refusal)
    : { name: 'UnknownError', message: String(error) };

/**
 * Asks the desk something and follows it: the answer is asked for again after every command, and after
 * Strapi's own saves of the document that it is `about`. Asks nothing while the question is undefined.
 */
export function useDesk<Answer>(question: Question | undefined): {
  data: Answer | undefined;
  isLoading: boolean;
  refusal: Refusal | undefined;
  askAgain(): void;
} {
  const { currentData, isLoading, error, refetch } = useAskDeskQuery(question ?? { path: '' }, {
    skip: question === undefined,
    refetchOnMountOrArgChange: true,
  });
  return {
    data: currentData as Answer | undefined,
    isLoading,
    refusal: error === undefined ? undefined : asRefusal(error),
    askAgain: refetch,
  };
}

/**
 * Tells the desk to do something. A refusal is shown as Strapi shows its own, unless `isQuiet`, and
 * answered: nothing is thrown.
 */
export function useTellDesk<Answer = unknown>({ isQuiet = false } = {}): {
  tell(command: Command): Promise<Told<Answer>>;
  isLoading: boolean;
} {
  const [send, { isLoading }] = useTellDeskMutation();
  const { toggleNotification } = useNotification();
  const tell = useCallback(
    async (command: Command): Promise<Told<Answer>> => {
      const answer = await send(command);
      if ('data' in answer) return { data: answer.data as Answer };
      const refusal = asRefusal(answer.error);
      if (!isQuiet) toggleNotification({ type: 'danger', message: refusal.message });
      return { refusal };
    },
    [isQuiet, send, toggleNotification],
  );
  return { tell, isLoading };
}

/**
 * Has the desk's questions asked again, and a document fetched again where one is named: a form that
 * shows it takes what is stored in place of what is typed.
 */
export function useReload(): (about?: About) => void {
  const [reload] = useReloadMutation();
  return useCallback((about) => void reload(about), [reload]);
}
