import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import styled from 'styled-components';
import type { Text } from './types';

/** Answers where the panel shows one language of a document. */
export const addressOf = ({ uid, documentId, locale }: Omit<Text, 'title'>): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${encodeURIComponent(locale)}`;

const Title = styled(Typography)`
  text-decoration: none;
  overflow-wrap: anywhere;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
` as typeof Typography;

/** Leads to one language of a document, by its title. */
export const TextLink = ({ text }: { text: Text }) => (
  <Title tag={Link} to={addressOf(text)} fontWeight="semiBold" textColor="neutral800">
    {text.title}
  </Title>
);
