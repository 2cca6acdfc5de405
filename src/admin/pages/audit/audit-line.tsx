import { useState } from 'react';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import { isOurs } from '../../../content-model';
import type { AuditLine } from './types';
import { useAuditWords } from './use-audit-words';

const Row = styled(Box)`
  display: grid;
  gap: 0.4rem 1.6rem;
  align-items: baseline;
  overflow-wrap: anywhere;
  grid-template-columns: 1fr;

  @media (min-width: 64em) {
    grid-template-columns: 4rem 15rem 16rem minmax(0, 1fr) minmax(0, 1.2fr) auto;
  }
`;

const Details = styled.dl`
  display: grid;
  gap: 0.4rem 1.6rem;
  padding-top: 1.2rem;
  overflow-wrap: anywhere;

  @media (min-width: 48em) {
    grid-template-columns: max-content minmax(0, 1fr);
  }
`;

/** One line of the trail; its hashes and details unfold. */
export function AuditLineItem(line: AuditLine) {
  const { seq, at, actor, action } = line;
  const { formatMessage, formatDate } = useIntl();
  const { actionName } = useAuditWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box tag="li" padding={4} borderStyle="solid" borderColor="neutral150" borderWidth="0 0 1px 0">
      <Row>
        <Typography variant="pi" textColor="neutral600">
          {seq}
        </Typography>
        <Typography>{formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</Typography>
        <Typography>{actor.name}</Typography>
        <Typography fontWeight="bold">{actionName(action)}</Typography>
        <AuditObject {...line} />
        <Button
          variant="ghost"
          size="S"
          aria-expanded={isOpen}
          onClick={() => setOpen((wasOpen) => !wasOpen)}
        >
          {formatMessage({ id: `clearinghouse.audit.${isOpen ? 'fold' : 'unfold'}` })}
        </Button>
      </Row>
      {isOpen && <AuditDetails {...line} />}
    </Box>
  );
}

function AuditObject({ type, id, locale }: AuditLine) {
  const { typeName } = useAuditWords();
  const name = [typeName(type), id === '-' ? null : id, locale].filter(Boolean).join(' · ');
  if (!isOurs(type) || !locale) return <Typography>{name}</Typography>;
  const to = `/content-manager/collection-types/${type}/${id}?plugins[i18n][locale]=${locale}`;
  return (
    <Link tag={NavLink} to={to}>
      {name}
    </Link>
  );
}

function AuditDetails({ actor, action, before, after, details, requestId, prev, hash }: AuditLine) {
  const { words } = useAuditWords();
  const said: [string, string | number | boolean | null][] = [
    [words('detail.action'), action],
    [words('detail.actor'), actor.key],
    ...Object.entries(details),
    [words('detail.before'), before],
    [words('detail.after'), after],
    [words('detail.requestId'), requestId],
    [words('detail.prev'), prev],
    [words('detail.hash'), hash],
  ];
  return (
    <Details>
      {said
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <Flex key={name} tag="div" style={{ display: 'contents' }}>
            <Typography variant="pi" textColor="neutral600" tag="dt">
              {name}
            </Typography>
            <Typography variant="pi" tag="dd">
              {String(value)}
            </Typography>
          </Flex>
        ))}
    </Details>
  );
}
