import { useEffect, useState } from 'react';
import { getFetchClient, useDebounce } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentId } from '../../../content-model';

const PATH = '/content-manager/collection-types/api::organization.organization';
const PAUSE = 300;
const MOST = 20;

type Found = { documentId: DocumentId; name: string };

/** Answers organisations that have what somebody types in their name, in the reader's language. */
export function useOrganizationsLike(typed: string): Found[] {
  const { locale } = useIntl();
  const words = useDebounce(typed.trim(), PAUSE);
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    let isWanted = true;
    if (words === '') setFound([]);
    else {
      const params = { _q: words, locale, page: 1, pageSize: MOST, sort: 'name:ASC' };
      void getFetchClient()
        .get<{ results: Found[] }>(PATH, { params })
        .then(({ data }) => isWanted && setFound(data.results));
    }
    return () => {
      isWanted = false;
    };
  }, [locale, words]);
  return found;
}
