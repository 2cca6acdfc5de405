import { Flex } from '@strapi/design-system';
import { ConflictGuard } from './conflict-guard';
import { LockNotice } from './lock-notice';
import { MinorChange } from './minor-change';
import { SaveBase } from './save-base';

/** What stands below the button that saves: who else is writing, what goes along with a save. */
export function BesideSave() {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <LockNotice />
      <MinorChange />
      <SaveBase />
      <ConflictGuard />
    </Flex>
  );
}
