import { extendDoors, lengthenPasswords } from './doors';
import { isSessionOpen } from './sessions';

type Tokens = { verify(token: string): Promise<{ id?: number; sessionId?: string }> };

/** What we know of `@strapi/plugin-users-permissions` where it is extended. */
export type AccountsPlugin = {
  contentTypes: { user: { schema: { attributes: Record<string, object> } } };
  controllers: { auth: Parameters<typeof extendDoors>[0] };
  services: { jwt: (context: object) => Tokens };
};

/**
 * Adds to Strapi's accounts over REST what a partner's member is called and which language they read,
 * makes its doors ours, and lets no token outlive its session. The attributes that Strapi has stay as
 * they are, `private` and `searchable` among them.
 */
export function extendAccounts(plugin: AccountsPlugin): AccountsPlugin {
  const { attributes } = plugin.contentTypes.user.schema;
  Object.assign(attributes, {
    name: { type: 'string', maxLength: 200, configurable: false },
    language: { type: 'string', maxLength: 20, configurable: false },
    resetPasswordIssuedAt: {
      type: 'string',
      configurable: false,
      private: true,
      searchable: false,
    },
  });
  lengthenPasswords(attributes);
  plugin.controllers.auth = extendDoors(plugin.controllers.auth);
  plugin.services.jwt = endWithSession(plugin.services.jwt);
  return plugin;
}

const endWithSession =
  (make: AccountsPlugin['services']['jwt']): AccountsPlugin['services']['jwt'] =>
  (context) => {
    const tokens = make(context);
    return {
      ...tokens,
      async verify(token) {
        const verified = await tokens.verify(token);
        if (verified.sessionId && !(await isSessionOpen(verified.sessionId))) {
          throw new Error('The session is over.');
        }
        return verified;
      },
    };
  };
