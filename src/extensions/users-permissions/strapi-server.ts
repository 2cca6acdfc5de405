import { extendAccounts, type AccountsPlugin } from '../../partners';

/** Strapi's accounts over REST, with what partners need of them. */
export default function extend(plugin: AccountsPlugin): AccountsPlugin {
  return extendAccounts(plugin);
}
