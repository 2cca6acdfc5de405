import type { ComponentProps } from 'react';
import { Button } from '@strapi/design-system';

/** A button that grows with its words: French needs two lines where English needs one. */
export const TallButton = (props: ComponentProps<typeof Button>) => (
  <Button height="auto" style={{ minHeight: '3.2rem' }} {...props} />
);
