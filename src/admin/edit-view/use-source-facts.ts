import { useEffect } from 'react';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { type Attribute, factsOf, isOurs, isRecord, type Locale } from '../../content-model';

/** What Strapi tells a side panel about the document that is shown. */
export type Translated = {
  model: string;
  documentId?: string;
  document?: { id?: number | string };
  meta?: { availableLocales?: { locale?: Locale }[] };
};

type Filled = { data?: Record<string, unknown> };

/** Organisations may lack the new language until the server brings them along: they stay out. */
const mayBeIncomplete = (attribute: Attribute): boolean =>
  attribute.type === 'relation' && isRecord(attribute.target);

/**
 * Fills the facts of a language that a document does not have yet from one that it has, so that a
 * translator sees them and can publish at once. The server writes them in any case.
 */
export function useSourceFacts(
  { model, documentId, document, meta }: Translated,
  locale: Locale | undefined,
): void {
  const { get } = useFetchClient();
  const getValues = useForm('useSourceFacts', (form) => form.getValues);
  const setValues = useForm('useSourceFacts', (form) => form.setValues);
  const isNew = Boolean(documentId) && document !== undefined && document.id === undefined;
  const from = isNew ? meta?.availableLocales?.[0]?.locale : undefined;

  useEffect(() => {
    if (!from || !locale || from === locale || !isOurs(model)) return undefined;
    let isShown = true;
    get<Filled>(`/i18n/content-manager/get-fill-from-locale/${model}`, {
      params: {
        documentId,
        sourceLocale: from,
        targetLocale: locale,
        collectionType: 'collection-types',
      },
    }).then(
      ({ data: { data = {} } }) => {
        if (!isShown) return;
        const facts = factsOf(model)
          .filter(([name, attribute]) => name in data && !mayBeIncomplete(attribute))
          .map(([name]) => [name, data[name]]);
        setValues({ ...getValues(), ...Object.fromEntries(facts) });
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [documentId, from, get, getValues, locale, model, setValues]);
}
