import { useEffect, useRef } from 'react';
import { useFetchClient, useForm, useQueryParams } from '@strapi/strapi/admin';
import { attributesOf, isOurs, type Locale, mainFieldOf } from '../../content-model';

type Query = { plugins?: { i18n?: { locale?: Locale } } };
type Values = Record<string, unknown>;
type Shown = { model: string; document?: { id?: number | string } };

const PAUSE_IN_TYPING = 400;

const hasSlug = (model: string): boolean =>
  isOurs(model) && attributesOf(model).some(([name]) => name === 'slug');

/**
 * Keeps the address of a language that is being written for the first time after its title, until
 * somebody writes another. It stands in a side panel, the place in which Strapi lets code meet the
 * form, and shows nothing. Strapi's own field proposes the type's name before there is a title.
 */
export function SlugFromTitle({ model, document }: Shown): null {
  const { post } = useFetchClient();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  const mainField = isOurs(model) ? mainFieldOf(model) : 'title';
  const title = useForm('SlugFromTitle', ({ values }) => (values as Values)[mainField]);
  const getValues = useForm('SlugFromTitle', (form) => form.getValues);
  const onChange = useForm('SlugFromTitle', (form) => form.onChange);
  const proposed = useRef<unknown>('');
  const isNew = document?.id === undefined;

  useEffect(() => {
    if (!isNew || !hasSlug(model) || typeof title !== 'string' || !title.trim()) return undefined;
    const isOwn = () => {
      const { slug } = getValues() as Values;
      return Boolean(slug) && slug !== proposed.current;
    };
    const propose = ({ data }: { data: { data: string } }) => {
      if (isOwn()) return;
      proposed.current = data.data;
      onChange('slug', data.data);
    };
    const timer = setTimeout(() => {
      if (isOwn()) return;
      post<{ data: string }>(
        '/content-manager/uid/generate',
        { contentTypeUID: model, field: 'slug', data: { [mainField]: title } },
        { params: { locale } },
      ).then(propose, () => undefined);
    }, PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [getValues, isNew, locale, mainField, model, onChange, post, title]);

  return null;
}
