import { useCallback, useState } from 'react';
import { useTellDesk } from '../../desk';
import type { Picked, Task } from './task';

/** Records for which one request is sent: few enough that progress is seen, and that none takes long. */
const AT_ONCE = 10;

export type Refused = Picked & { message: string };

/** What was done with a selection: how far it is, what was done, and what was refused and why. */
export type Report = { done: Picked[]; refused: Refused[]; total: number; isOver: boolean };

type Answer = {
  done: string[];
  refused: { documentId: string; title?: string; message: string }[];
};

const chunksOf = <Item>(items: Item[], size: number): Item[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...chunksOf(items.slice(size), size)];

function added(report: Report, chunk: Picked[], { done, refused }: Answer): Report {
  const titleOf = (documentId: string) =>
    chunk.find((picked) => picked.documentId === documentId)?.title ?? documentId;
  return {
    ...report,
    done: [...report.done, ...chunk.filter(({ documentId }) => done.includes(documentId))],
    refused: [
      ...report.refused,
      ...refused.map(({ documentId, title, message }) => ({
        documentId,
        title: title ?? titleOf(documentId),
        message,
      })),
    ],
  };
}

/** Does something with each record of a selection in turn; a refusal of one does not stop the others. */
export function useBulk({ action, uid, locale, documents, onDone }: Task): {
  report: Report | null;
  run(words: object): Promise<void>;
} {
  const { tell } = useTellDesk<Answer>({ isQuiet: true });
  const [report, setReport] = useState<Report | null>(null);

  const run = useCallback(
    async (words: object) => {
      let now: Report = { done: [], refused: [], total: documents.length, isOver: false };
      setReport(now);
      const chunks = chunksOf(documents, AT_ONCE);
      for (const [index, chunk] of chunks.entries()) {
        const documentIds = chunk.map(({ documentId }) => documentId);
        const isLast = index === chunks.length - 1;
        const told = await tell({
          method: 'POST',
          path: '/bulk',
          body: { ...words, uid, locale, action, documentIds },
          changesIn: uid,
          isSilent: !isLast,
        });
        const answer: Answer =
          'data' in told
            ? told.data
            : {
                done: [],
                refused: documentIds.map((documentId) => ({
                  documentId,
                  message: told.refusal.message,
                })),
              };
        now = { ...added(now, chunk, answer), isOver: isLast };
        setReport(now);
      }
      onDone();
    },
    [action, documents, locale, onDone, tell, uid],
  );
  return { report, run };
}
