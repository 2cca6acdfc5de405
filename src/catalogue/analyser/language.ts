/** Answers the language of a locale: `fr` of `fr-CA` (BCP 47 primary subtag). */
export function languageOf(locale: string): string {
  const dash = locale.indexOf('-');
  return dash < 0 ? locale : locale.slice(0, dash);
}
