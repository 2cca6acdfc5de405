import type { ComponentProps } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { Bell as Icon } from '@strapi/icons';
import { useUnread } from './unread';

const MOST_SHOWN = 99;

/** The menu’s bell, with the number of unread notices at its corner. */
export function Bell(props: ComponentProps<typeof Icon>) {
  const unread = useUnread();
  return (
    <Box position="relative" display="flex">
      <Icon {...props} />
      {unread > 0 && (
        <Box
          position="absolute"
          top="-0.9rem"
          left="1rem"
          paddingLeft={1}
          paddingRight={1}
          background="primary600"
          style={{
            borderRadius: '1rem',
            lineHeight: '1.6rem',
            minWidth: '1.6rem',
            textAlign: 'center',
          }}
        >
          <Typography textColor="neutral0" fontWeight="bold" style={{ fontSize: '1rem' }}>
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
