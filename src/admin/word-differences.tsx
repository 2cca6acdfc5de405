import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Part } from './desk';

/** How much of what has stayed is shown on either side of a change. */
const CONTEXT = 60;

const Text = styled.span`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
const Added = styled.ins`
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 2px;
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  font-weight: 600;
`;
const Removed = styled.del`
  text-decoration: line-through;
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

/** Answers what has stayed, shortened in the middle, or at the side where nothing has changed. */
export function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? '' : text.slice(0, CONTEXT);
  const after = isLast ? '' : text.slice(-CONTEXT);
  return text.length <= before.length + after.length + 10 ? text : `${before} … ${after}`;
}

/**
 * Shows what has been added and removed, word by word: underlined and struck through, and said in
 * words to who listens.
 */
export function WordDifferences({ parts, language }: { parts: Part[]; language?: string }) {
  const { formatMessage } = useIntl();
  const say = (id: string) => (
    <VisuallyHidden>{` ${formatMessage({ id: `clearinghouse.translations.${id}` })} `}</VisuallyHidden>
  );
  return (
    <Text lang={language}>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'added') {
          return (
            <Added key={index}>
              {say('added')}
              {text}
              {say('added-end')}
            </Added>
          );
        }
        if (kind === 'removed') {
          return (
            <Removed key={index}>
              {say('removed')}
              {text}
              {say('removed-end')}
            </Removed>
          );
        }
        return <span key={index}>{shortened(text, index === 0, index === parts.length - 1)}</span>;
      })}
    </Text>
  );
}
