const focusOn = (element: HTMLElement): true => {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  return true;
};

/**
 * Puts the cursor into a field of the form and brings it into view: found by its name, or, where
 * Strapi gives the name to no element, by its label. Answers false where the form has no such field.
 */
export function goToField(name: string, label: string): boolean {
  const named = `[name="${CSS.escape(name)}"], [name^="${CSS.escape(name)}."]`;
  const element = document.querySelector<HTMLElement>(`form :is(${named})`);
  if (element) return focusOn(element);
  const labels = [...document.querySelectorAll<HTMLLabelElement>('form label')];
  const labelled = labels.find(({ textContent }) => textContent?.trim().startsWith(label));
  return labelled ? focusOn((labelled.control as HTMLElement | null) ?? labelled) : false;
}
