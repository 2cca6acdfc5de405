import { Badge, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import styled from 'styled-components';
import type { Part } from '../desk';
import { type FieldDifference, sidesOf } from './history-types';

const Sides = styled(Box)`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: minmax(0, 1fr);

  @media (min-width: 48em) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

const Words = styled(Box)`
  max-height: 40rem;
  overflow: auto;
  white-space: pre-line;
  overflow-wrap: anywhere;

  ins {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: ${({ theme }) => theme.colors.success100};
  }

  del {
    text-decoration: line-through;
    background: ${({ theme }) => theme.colors.danger100};
  }
`;

type Props = { fields: FieldDifference[]; before: string; after: string };

/** Shows two texts side by side, field by field; what differs is struck through or underlined. */
export function HistoryComparison({ fields, before, after }: Props) {
  const { formatMessage } = useIntl();
  const text = (key: string) => formatMessage({ id: `clearinghouse.history.${key}` });
  if (fields.length === 0) return <Typography>{text('same')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {fields.map((difference) => {
        const sides = sidesOf(difference);
        const isForm = difference.parts.every(({ kind }) => kind === 'same');
        return (
          <Box key={difference.field} tag="section">
            <Flex gap={2} paddingBottom={2} wrap="wrap">
              <Typography variant="delta" tag="h3">
                {difference.label}
              </Typography>
              {difference.isFact && <Badge size="S">{text('isFact')}</Badge>}
            </Flex>
            {isForm && (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {text('onlyForm')}
              </Typography>
            )}
            <Sides>
              <Side name={before} parts={sides.before} type={difference.type} />
              <Side name={after} parts={sides.after} type={difference.type} />
            </Sides>
          </Box>
        );
      })}
    </Flex>
  );
}

function Side({ name, parts, type }: { name: string; parts: Part[]; type: string }) {
  const { formatMessage } = useIntl();
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="p">
        {name}
      </Typography>
      <Words background="neutral100" hasRadius padding={3} tabIndex={0}>
        {parts.length === 0 ? (
          <Typography textColor="neutral600">
            {formatMessage({ id: 'clearinghouse.history.empty' })}
          </Typography>
        ) : (
          <Typography tag="p">
            {parts.map((part, index) => (
              <Piece key={index} {...part} type={type} />
            ))}
          </Typography>
        )}
      </Words>
    </Box>
  );
}

function Piece({ kind, text, type }: Part & { type: string }) {
  const { formatMessage, messages } = useIntl();
  const name = (id: string) => (messages[id] === undefined ? text : formatMessage({ id }));
  const shown =
    type === 'enumeration'
      ? name(text)
      : type === 'boolean'
        ? name(`clearinghouse.history.${text}`)
        : text;
  if (kind === 'same') return <>{shown}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{formatMessage({ id: `clearinghouse.history.${kind}` })}</VisuallyHidden>
      {shown}
    </Mark>
  );
}
