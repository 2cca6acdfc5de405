import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type DeskPerson, usePeople } from '../desk';
import { candidatesFor, complete, queryAt, withNames, withNumbers } from './mention-text';

/**
 * Follows what is typed into a text area: whom it may mention where the cursor stands, chosen with the
 * arrow keys and Enter, or by a click.
 */
export function useMentions(area: RefObject<HTMLTextAreaElement>, stored: string) {
  const people = usePeople();
  const [typed, setTyped] = useState<string>();
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const [isClosed, setClosed] = useState(false);

  const text = typed ?? withNames(stored, people);
  const query = isClosed ? null : queryAt(text, cursor);
  const candidates = query ? candidatesFor(query, people) : [];

  const follow = (target: HTMLTextAreaElement) => {
    setTyped(target.value);
    setCursor(target.selectionStart);
    setActive(0);
    setClosed(false);
  };

  const choose = (person: DeskPerson) => {
    if (!query) return;
    const completed = complete(text, cursor, query, person);
    setTyped(completed.text);
    setCursor(completed.cursor);
    setClosed(true);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(completed.cursor, completed.cursor);
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (candidates.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + candidates.length) % candidates.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(candidates[active]);
    else if (event.key === 'Escape') setClosed(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    text,
    candidates,
    active,
    follow,
    choose,
    onKeyDown,
    /** What is sent to the server. */
    words: withNumbers(text, people).trim(),
    clear: () => setTyped(''),
  };
}
