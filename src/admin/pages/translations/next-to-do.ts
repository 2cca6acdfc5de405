import { useEffect, type RefObject } from 'react';

const WRITING =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"]';
const TO_DO = 'a[data-to-do="true"]';

/** Answers the place after the present one, or before it, beginning anew at the end; -1 for none. */
export function nextPlace(count: number, present: number, step: 1 | -1): number {
  if (count === 0) return -1;
  if (present === -1) return step === 1 ? 0 : count - 1;
  return (present + step + count) % count;
}

/** Moves to the next text to do, or the previous one, and answers whether there is any. */
export function moveToNext(within: HTMLElement | null, step: 1 | -1): boolean {
  const links = [...(within?.querySelectorAll<HTMLElement>(TO_DO) ?? [])].filter(
    (link) => link.offsetParent !== null,
  );
  const place = nextPlace(links.length, links.indexOf(document.activeElement as HTMLElement), step);
  links[place]?.focus();
  return place !== -1;
}

/** Lets `n` and `p` move between texts to do, unless somebody writes, or has switched it off. */
export function useNextToDo(within: RefObject<HTMLElement>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(WRITING)) return;
      if (event.key !== 'n' && event.key !== 'p') return;
      if (moveToNext(within.current, event.key === 'n' ? 1 : -1)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [within, isOn]);
}
