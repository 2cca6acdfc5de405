import { useEffect, useRef, useState } from 'react';
import { languagePath, type Lock, useTellDesk } from '../desk';
import type { Edited } from './edited-document';

/** A lock that nobody renews is over after two minutes. */
const RENEWED_EVERY = 40_000;

type Held = Lock & { isTakenFromMe?: boolean };

/**
 * Holds the lock of a text while something is typed and not saved, renews it, and gives it back. It
 * keeps nobody from saving: it tells people of each other.
 */
export function useLock(
  edited: Edited,
  isModified: boolean,
): { held: Held | null; takeOver(): Promise<void> } {
  const { tell } = useTellDesk<Held>({ isQuiet: true });
  const [held, setHeld] = useState<Held | null>(null);
  const path = `${languagePath(edited)}/lock`;
  const isOpen = useRef(true);

  const take = useRef(async (_takeOver: boolean) => {});
  take.current = async (takeOver) => {
    const told = await tell({ method: 'PUT', path, body: { takeOver }, isSilent: true });
    if (isOpen.current && 'data' in told) setHeld(told.data);
  };

  useEffect(() => {
    isOpen.current = true;
    if (!isModified) return undefined;
    void take.current(false);
    const timer = setInterval(() => void take.current(false), RENEWED_EVERY);
    return () => {
      clearInterval(timer);
      isOpen.current = false;
      setHeld(null);
      void tell({ method: 'DELETE', path, isSilent: true });
    };
  }, [isModified, path, tell]);

  return { held, takeOver: () => take.current(true) };
}
