import type { ComponentType } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Eye, Minus, Pencil, Quotes, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { TranslationState } from '../../desk';

type Look = {
  icon: ComponentType<{ fill?: string }>;
  colour: 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
};

const LOOKS: Record<TranslationState, Look> = {
  source: { icon: Quotes, colour: 'neutral' },
  missing: { icon: Minus, colour: 'neutral' },
  'in-progress': { icon: Pencil, colour: 'primary' },
  'in-review': { icon: Eye, colour: 'warning' },
  published: { icon: CheckCircle, colour: 'success' },
  outdated: { icon: WarningCircle, colour: 'danger' },
};

/** Says how far a translation is, in words and with a sign of its own. */
export function StateBadge({ state }: { state: TranslationState }) {
  const { formatMessage } = useIntl();
  const { icon: Icon, colour } = LOOKS[state];
  const ink = `${colour}700` as const;
  return (
    <Flex tag="span" inline gap={1} alignItems="center">
      <Icon fill={ink} aria-hidden />
      <Typography tag="span" variant="pi" textColor={ink} fontWeight="semiBold">
        {formatMessage({ id: `clearinghouse.translations.state.${state}` })}
      </Typography>
    </Flex>
  );
}
