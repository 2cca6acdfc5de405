import { useEffect } from 'react';
import { useEdited } from './edited-document';
import { intend } from './saves';

/** Tells the server with each save on which text it rests, so that nobody overwrites another's. */
export function SaveBase(): null {
  const { edited, updatedAt, isLoaded } = useEdited();
  useEffect(() => {
    if (edited && isLoaded) intend(edited, { base: updatedAt ?? null });
  }, [edited, isLoaded, updatedAt]);
  return null;
}
