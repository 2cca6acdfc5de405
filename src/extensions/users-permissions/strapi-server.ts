type Plugin = {
  contentTypes: { user: { schema: { attributes: Record<string, object> } } };
};

/**
 * Adds to Strapi's accounts over REST what a partner's member is called and which language they read.
 * The attributes that Strapi has stay as they are, `private` and `searchable` among them.
 */
export default function extend(plugin: Plugin): Plugin {
  Object.assign(plugin.contentTypes.user.schema.attributes, {
    name: { type: 'string', maxLength: 200, configurable: false },
    language: { type: 'string', maxLength: 20, configurable: false },
    resetPasswordIssuedAt: {
      type: 'string',
      configurable: false,
      private: true,
      searchable: false,
    },
  });
  return plugin;
}
