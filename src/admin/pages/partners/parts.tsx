import type { ReactNode } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import styled from 'styled-components';

/** A part of a page under a heading of its own, with what one may do beside it. */
export const Section = ({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
    <Flex justifyContent="space-between" wrap="wrap" gap={2} paddingBottom={3}>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      {action}
    </Flex>
    {children}
  </Box>
);

/** One thing after another, as wide or as narrow as the window is. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
    {children}
  </Box>
);

/** One of a list: what it is, and beside it what is to be known or done. */
export const Row = ({ children, beside }: { children: ReactNode; beside?: ReactNode }) => (
  <Box tag="li" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
    <Flex justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
      <Flex
        direction="column"
        alignItems="flex-start"
        gap={1}
        style={{ minWidth: 0, flex: '1 1 22rem' }}
      >
        {children}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {beside}
      </Flex>
    </Flex>
  </Box>
);

export const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" tag="p" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

export const Words = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

const Definitions = styled.dl`
  display: grid;
  gap: 0.4rem 1.6rem;
  align-items: baseline;
  overflow-wrap: anywhere;

  @media (min-width: 48em) {
    grid-template-columns: max-content minmax(0, 1fr);
  }
`;

/** What is known of something, by name; what is not known is left out. */
export const Facts = ({ facts }: { facts: [string, ReactNode][] }) => (
  <Definitions>
    {facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => (
        <Box key={name} tag="div" style={{ display: 'contents' }}>
          <Typography variant="pi" textColor="neutral600" tag="dt">
            {name}
          </Typography>
          <Typography tag="dd">{value}</Typography>
        </Box>
      ))}
  </Definitions>
);

type Choice<Value extends string> = { value: Value; label: string; count?: number };

/** Chooses which of several lists is shown, each with the number of what is in it. */
export const Choices = <Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: Choice<Value>[];
  chosen: Value;
  onChoose(value: Value): void;
}) => (
  <Flex role="group" wrap="wrap" gap={2} aria-label={label}>
    {choices.map(({ value, label: name, count }) => (
      <Button
        key={value}
        size="S"
        variant={value === chosen ? 'secondary' : 'tertiary'}
        aria-pressed={value === chosen}
        onClick={() => onChoose(value)}
        endIcon={count === undefined ? undefined : <Badge active={count > 0}>{count}</Badge>}
      >
        {name}
      </Button>
    ))}
  </Flex>
);
