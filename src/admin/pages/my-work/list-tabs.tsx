import { Badge, Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type ListName, LISTS } from '../../work/types';

type Props = {
  chosen: ListName;
  counts: Record<ListName, number> | undefined;
  onChoose(list: ListName): void;
};

/** Chooses one of the lists of work, each with the number of what waits in it. */
export function ListTabs({ chosen, counts, onChoose }: Props) {
  const { formatMessage } = useIntl();
  return (
    <Flex
      tag="nav"
      wrap="wrap"
      gap={2}
      aria-label={formatMessage({ id: 'clearinghouse.home.lists' })}
    >
      {LISTS.map((list) => (
        <Button
          key={list}
          variant={list === chosen ? 'secondary' : 'tertiary'}
          aria-current={list === chosen ? 'page' : undefined}
          onClick={() => onChoose(list)}
          endIcon={counts && <Badge active={counts[list] > 0}>{counts[list]}</Badge>}
        >
          {formatMessage({ id: `clearinghouse.home.list.${list}` })}
        </Button>
      ))}
    </Flex>
  );
}
