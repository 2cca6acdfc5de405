import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TextKind } from '../work/text-kind';
import { TextLink } from '../work/text-link';
import type { DatedText } from '../work/types';

type Shown<Item> = { total: number; items: Item[] };

/** Lists texts, each with something beside its title, and says how many more there are. */
export function TextsList<Item extends DatedText>({
  shown: { total, items },
  beside,
}: {
  shown: Shown<Item>;
  beside(item: Item): ReactNode;
}) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {items.map((item) => (
          <Flex
            key={`${item.documentId} ${item.locale} ${item.at}`}
            tag="li"
            justifyContent="space-between"
            alignItems="flex-start"
            gap={4}
          >
            <Flex direction="column" alignItems="flex-start">
              <TextLink text={item} />
              <TextKind text={item} />
            </Flex>
            {beside(item)}
          </Flex>
        ))}
      </Flex>
      {total > items.length && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'clearinghouse.home.more' }, { count: total - items.length })}
        </Typography>
      )}
    </Flex>
  );
}
