import { Box } from '@strapi/design-system';

type Told = { percent: number; label: string };

/** Shows how much is done, as a bar that is also read out. */
export const Progress = ({ percent, label }: Told) => (
  <Box
    role="progressbar"
    aria-label={label}
    aria-valuenow={percent}
    aria-valuemin={0}
    aria-valuemax={100}
    background="neutral200"
    height="0.8rem"
    hasRadius
    overflow="hidden"
  >
    <Box background="success600" height="100%" style={{ width: `${percent}%` }} />
  </Box>
);
