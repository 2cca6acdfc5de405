import type { ComponentProps } from 'react';
import { Button } from '@strapi/design-system';

/** A button that grows with its words: French needs two lines where English needs one. */
export const TallButton = (props: ComponentProps<typeof Button>) => (
  <Button style={{ height: 'auto', minHeight: '3.2rem', paddingBlock: '0.6rem' }} {...props} />
);
