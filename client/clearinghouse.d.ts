// Made by `npm run client:types` from the OpenAPI document; changes here are lost.
export interface paths {
  '/resources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Resources: the list
     * @description An approach, guideline, policy, academic resource or platform.
     */
    get: operations['listResources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/resources/{idOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Resources: one entry */
    get: operations['readResource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Organisations: the list
     * @description An association, organisation or institution of the field.
     */
    get: operations['listOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{idOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations: one entry */
    get: operations['readOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Pages: the list
     * @description A page of the clearinghouse itself.
     */
    get: operations['listPages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pages/{idOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pages: one entry */
    get: operations['readPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/policy-areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Policy areas: the list
     * @description One of the three inter-related areas of integration policy.
     */
    get: operations['listPolicyAreas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/policy-areas/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Policy areas: one entry */
    get: operations['readPolicyArea'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/issues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Issues: the list
     * @description A question within one policy area, such as housing or education.
     */
    get: operations['listIssues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/issues/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Issues: one entry */
    get: operations['readIssue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objectives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Objectives: the list
     * @description An objective of one of the three international frameworks.
     */
    get: operations['listObjectives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objectives/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Objectives: one entry */
    get: operations['readObjective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Levels: the list
     * @description A geographic level of intervention, from local to international.
     */
    get: operations['listLevels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/levels/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Levels: one entry */
    get: operations['readLevel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/target-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Target groups: the list
     * @description People whom an action is for.
     */
    get: operations['listTargetGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/target-groups/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Target groups: one entry */
    get: operations['readTargetGroup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Places: the list
     * @description The world, a region or a country in the hierarchy of the United Nations (M49).
     */
    get: operations['listPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/places/{idOrCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Places: one entry */
    get: operations['readPlace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search
     * @description Finds resources, organisations and pages. Each is there once, in the language asked for or, where it is not translated, in another one. Filters may be repeated: any of their values will do; with `-` before its name a filter excludes.
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suggest while somebody types
     * @description Titles, organisations and terms in which a word begins with each word typed.
     */
    get: operations['suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/local': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in with an address and a password */
    post: operations['signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have a new access token for a refresh token */
    post: operations['refreshSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the sessions of one’s account */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a session */
    delete: operations['revokeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change one’s password; every other session ends */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/forgot-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a link that resets the password */
    post: operations['forgotPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Choose a new password with the code of that link */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/quota': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what the organisation has used and has left
     * @description Read what the organisation has used and has left. Contributors and coordinators may ask, and keys with the scope `resources:read`.
     */
    get: operations['partnerReadQuota'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the organisation’s API keys, without the keys themselves
     * @description List the organisation’s API keys, without the keys themselves. Coordinators may ask; no key will do.
     */
    get: operations['partnerListKeys'];
    put?: never;
    /**
     * Make an API key: it is shown in this answer only
     * @description Make an API key: it is shown in this answer only. Coordinators may ask; no key will do.
     */
    post: operations['partnerCreateKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API key at once
     * @description Revoke an API key at once. Coordinators may ask; no key will do.
     */
    delete: operations['partnerRevokeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one’s own account and the organisations for which one contributes
     * @description Read one’s own account and the organisations for which one contributes. Whoever has an account may ask.
     */
    get: operations['partnerReadMe'];
    /**
     * Change one’s own name and language
     * @description Change one’s own name and language. Whoever has an account may ask.
     */
    put: operations['partnerChangeMe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for another e-mail address: a link is sent to it
     * @description Ask for another e-mail address: a link is sent to it. Whoever has an account may ask.
     */
    post: operations['partnerChangeEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me/email/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm the new address by the token of the link
     * @description Confirm the new address by the token of the link. Anyone may ask.
     */
    post: operations['partnerConfirmEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me/data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export everything that is held about oneself
     * @description Export everything that is held about oneself. Whoever has an account may ask.
     */
    get: operations['partnerExportMyData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me/actions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete one’s own account; contributions stay with the organisation
     * @description Delete one’s own account; contributions stay with the organisation. Whoever has an account may ask.
     */
    post: operations['partnerDeleteMyAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who contributes for the organisation; coordinators see addresses, too
     * @description List who contributes for the organisation; coordinators see addresses, too. Contributors and coordinators may ask, and keys with the scope `organization:read`.
     */
    get: operations['partnerListMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Give a member another role; the last coordinator stays one
     * @description Give a member another role; the last coordinator stays one. Coordinators may ask; no key will do.
     */
    put: operations['partnerChangeMember'];
    post?: never;
    /**
     * Remove a member (coordinators), or leave; the last coordinator stays
     * @description Remove a member (coordinators), or leave; the last coordinator stays. Contributors and coordinators may ask; no key will do.
     */
    delete: operations['partnerRemoveMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/me/organization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Choose for which organisation one acts where no header says it
     * @description Choose for which organisation one acts where no header says it. Whoever has an account may ask.
     */
    put: operations['partnerChooseOrganization'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Apply for membership of the network; a letter then asks to confirm the address
     * @description Apply for membership of the network; a letter then asks to confirm the address. Anyone may ask.
     */
    post: operations['partnerApply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/applications/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm one’s address with the token of the letter
     * @description Confirm one’s address with the token of the letter. Anyone may ask.
     */
    post: operations['partnerConfirmApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/applications/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a question about one’s application with the token of its letter
     * @description Answer a question about one’s application with the token of its letter. Anyone may ask.
     */
    post: operations['partnerAnswerQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/members/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the invitations that nobody has accepted yet, expired ones too
     * @description List the invitations that nobody has accepted yet, expired ones too. Coordinators may ask; no key will do.
     */
    get: operations['partnerListInvitations'];
    put?: never;
    /**
     * Invite somebody by e-mail; a new invitation takes the place of an earlier one
     * @description Invite somebody by e-mail; a new invitation takes the place of an earlier one. Coordinators may ask; no key will do.
     */
    post: operations['partnerInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/members/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraw an invitation
     * @description Withdraw an invitation. Coordinators may ask; no key will do.
     */
    delete: operations['partnerWithdrawInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/invitations/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read an invitation with the token of its letter
     * @description Read an invitation with the token of its letter. Anyone may ask.
     */
    post: operations['partnerReadInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation, once: with a name and a password where the address has no account yet
     * @description Accept an invitation, once: with a name and a password where the address has no account yet. Anyone may ask.
     */
    post: operations['partnerAcceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update up to 500 drafts, one a line, with a report on each
     * @description Create or update up to 500 drafts, one a line, with a report on each. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerUploadResources'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the organisation’s own resources, drafts and published ones
     * @description List the organisation’s own resources, drafts and published ones. Contributors and coordinators may ask, and keys with the scope `resources:read`.
     */
    get: operations['partnerListResources'];
    put?: never;
    /**
     * Create a draft; the language of the address is its source language
     * @description Create a draft; the language of the address is its source language. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerCreateResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a draft and where it stands; ETag is its version
     * @description Read a draft and where it stands; ETag is its version. Contributors and coordinators may ask, and keys with the scope `resources:read`.
     */
    get: operations['partnerReadResource'];
    /**
     * Replace the fields that are sent; the others stay, and what is public stays until editors publish
     * @description Replace the fields that are sent; the others stay, and what is public stays until editors publish. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    put: operations['partnerUpdateResource'];
    post?: never;
    /**
     * Delete a draft in one language, or in all where none is named; nothing that is public
     * @description Delete a draft in one language, or in all where none is named; nothing that is public. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    delete: operations['partnerDeleteResource'];
    options?: never;
    head?: never;
    /**
     * Change a draft by a JSON Merge Patch (RFC 7396) of its fields
     * @description Change a draft by a JSON Merge Patch (RFC 7396) of its fields. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    patch: operations['partnerPatchResource'];
    trace?: never;
  };
  '/partner/resources/{documentId}/actions/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit a draft for review
     * @description Submit a draft for review. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerSubmitResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/{documentId}/actions/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a submission back
     * @description Take a submission back. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerRecallResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/{documentId}/actions/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop a correction that waits: the draft says again what is published
     * @description Drop a correction that waits: the draft says again what is published. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerDiscardResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/{documentId}/actions/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that a published resource is still right today
     * @description Say that a published resource is still right today. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerVerifyResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/resources/{documentId}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what the editorial team and the organisation say to each other about a text
     * @description Read what the editorial team and the organisation say to each other about a text. Contributors and coordinators may ask, and keys with the scope `resources:read`.
     */
    get: operations['partnerListComments'];
    put?: never;
    /**
     * Say something to the editorial team, or answer it
     * @description Say something to the editorial team, or answer it. Contributors and coordinators may ask, and keys with the scope `resources:write`.
     */
    post: operations['partnerAddComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/organization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the organisation’s profile as it is drafted, and where it stands; ETag is its version
     * @description Read the organisation’s profile as it is drafted, and where it stands; ETag is its version. Contributors and coordinators may ask, and keys with the scope `organization:read`.
     */
    get: operations['partnerReadOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the profile’s draft by a JSON Merge Patch (RFC 7396) of its fields
     * @description Change the profile’s draft by a JSON Merge Patch (RFC 7396) of its fields. Coordinators may ask, and keys with the scope `organization:write`.
     */
    patch: operations['partnerPatchOrganization'];
    trace?: never;
  };
  '/partner/organization/actions/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit the profile’s draft for review
     * @description Submit the profile’s draft for review. Coordinators may ask, and keys with the scope `organization:write`.
     */
    post: operations['partnerSubmitOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/organization/actions/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the profile back out of review
     * @description Take the profile back out of review. Coordinators may ask, and keys with the scope `organization:write`.
     */
    post: operations['partnerRecallOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/organization/actions/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop a change of the profile that waits
     * @description Drop a change of the profile that waits. Coordinators may ask, and keys with the scope `organization:write`.
     */
    post: operations['partnerDiscardOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/organization/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what the editorial team and the organisation say to each other about its profile
     * @description Read what the editorial team and the organisation say to each other about its profile. Contributors and coordinators may ask, and keys with the scope `organization:read`.
     */
    get: operations['partnerListOrganizationComments'];
    put?: never;
    /**
     * Say something to the editorial team about the profile, or answer it
     * @description Say something to the editorial team about the profile, or answer it. Coordinators may ask, and keys with the scope `organization:write`.
     */
    post: operations['partnerAddOrganizationComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the organisation’s files, the newest first
     * @description List the organisation’s files, the newest first. Contributors and coordinators may ask, and keys with the scope `files:write`.
     */
    get: operations['partnerListFiles'];
    put?: never;
    /**
     * Send one file, as multipart/form-data in the field file
     * @description Send one file, as `multipart/form-data` in the field `file`. Contributors and coordinators may ask, and keys with the scope `files:write`.
     */
    post: operations['partnerSendFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read about one file
     * @description Read about one file. Contributors and coordinators may ask, and keys with the scope `files:write`.
     */
    get: operations['partnerReadFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file that no record uses
     * @description Delete a file that no record uses. Contributors and coordinators may ask, and keys with the scope `files:write`.
     */
    delete: operations['partnerDeleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the addresses at which the organisation’s systems are told of events
     * @description List the addresses at which the organisation’s systems are told of events. Coordinators may ask; no key will do.
     */
    get: operations['partnerListWebhooks'];
    put?: never;
    /**
     * Add a webhook; its secret is answered this once
     * @description Add a webhook; its secret is answered this once. Coordinators may ask; no key will do.
     */
    post: operations['partnerCreateWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one webhook
     * @description Read one webhook. Coordinators may ask; no key will do.
     */
    get: operations['partnerReadWebhook'];
    /**
     * Change a webhook, or switch it off or on again
     * @description Change a webhook, or switch it off or on again. Coordinators may ask; no key will do.
     */
    put: operations['partnerReplaceWebhook'];
    post?: never;
    /**
     * Delete a webhook with what waits for it
     * @description Delete a webhook with what waits for it. Coordinators may ask; no key will do.
     */
    delete: operations['partnerDeleteWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks/{id}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the secret; for one more day messages are signed by the old one, too
     * @description Replace the secret; for one more day messages are signed by the old one, too. Coordinators may ask; no key will do.
     */
    post: operations['partnerRotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message of the type webhook.test
     * @description Send a message of the type `webhook.test`. Coordinators may ask; no key will do.
     */
    post: operations['partnerTestWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the log of deliveries of the last thirty days, the newest first
     * @description Read the log of deliveries of the last thirty days, the newest first. Coordinators may ask; no key will do.
     */
    get: operations['partnerListWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partner/webhooks/{id}/deliveries/{delivery}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message again, under the same identifier
     * @description Send a message again, under the same identifier. Coordinators may ask; no key will do.
     */
    post: operations['partnerResendWebhookDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read this OpenAPI document
     * @description The OpenAPI 3.1 description of the whole interface, made from the schemas that validate it.
     */
    get: operations['readOpenApiDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/docs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the documentation as a page
     * @description The same description as a web page, in English or in French.
     */
    get: operations['readDocumentation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description One of the three inter-related areas of integration policy. */
    PolicyArea: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Name of the area in this language. */
      name?: string;
      /** @description Description. What the area covers, in two or three sentences. */
      description?: string | null;
      /** @description Code. Short name that programmes use; letters, digits and hyphens. It stays the same in every language and should never change. The same in every language. */
      code?: string;
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description A question within one policy area, such as housing or education. */
    Issue: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Name of the issue in this language. */
      name?: string;
      /** @description Definition. What belongs under this issue and what does not. */
      definition?: string | null;
      /** @description Code. Short name that programmes use; letters, digits and hyphens. It stays the same in every language and should never change. The same in every language. */
      code?: string;
      /** @description Policy area. The one area to which the issue belongs. The same in every language. Answered when `populate` asks for it. */
      policyArea?: components['schemas']['PolicyArea'] | null;
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description An objective of one of the three international frameworks. */
    Objective: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Full wording of the objective in this language. */
      name?: string;
      /** @description Short name. A few words for lists and filters. */
      shortName?: string | null;
      /** @description Code. Short name that programmes use; letters, digits and hyphens. It stays the same in every language and should never change. The same in every language. */
      code?: string;
      /**
       * @description Framework. The international framework that states the objective. Values: `iyrc-2010` (International Year for the Rapprochement of Cultures 2010), `gcm` (Global Compact for Safe, Orderly and Regular Migration), `sdg` (Sustainable Development Goals). The same in every language.
       * @enum {string}
       */
      framework?: 'iyrc-2010' | 'gcm' | 'sdg';
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description A geographic level of intervention, from local to international. */
    Level: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Name of the level in this language. */
      name?: string;
      /** @description Scope note. When to choose this level rather than another. */
      scopeNote?: string | null;
      /** @description Code. Short name that programmes use; letters, digits and hyphens. It stays the same in every language and should never change. The same in every language. */
      code?: string;
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description People whom an action is for. */
    TargetGroup: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Name of the group in this language. */
      name?: string;
      /** @description Code. Short name that programmes use; letters, digits and hyphens. It stays the same in every language and should never change. The same in every language. */
      code?: string;
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description The world, a region or a country in the hierarchy of the United Nations (M49). */
    Place: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Name that the United Nations use in this language. */
      name?: string;
      /** @description Code. Two letters (ISO 3166-1) for a country or area, three digits (UN M49) for a region. The same in every language. */
      code?: string;
      /**
       * @description Kind. The world, a region of some size, or a country or area. Values: `world` (World), `region` (Region), `subregion` (Sub-region), `intermediate-region` (Intermediate region), `country` (Country or area). The same in every language.
       * @enum {string}
       */
      kind?: 'world' | 'region' | 'subregion' | 'intermediate-region' | 'country';
      /** @description Part of. The next larger place that contains this one. The same in every language. Answered when `populate` asks for it. */
      parent?: components['schemas']['Place'] | null;
      /** @description Order. Place in lists: the smallest number comes first. The same in every language. */
      order?: number | null;
      /**
       * @description Status of the wording. Whether the name is the official wording in this language, was translated here, or was changed by an editor. Values: `official` (Official wording), `translated` (Translated here), `edited` (Edited).
       * @enum {string}
       */
      labelStatus?: 'official' | 'translated' | 'edited';
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description An association, organisation or institution of the field. */
    Organization: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name. Full name in this language; the original name where there is none. */
      name?: string;
      /** @description Acronym. Initials by which the organisation is known in this language. */
      acronym?: string | null;
      /** @description Address. Last part of the web address in this language; made from the name when left empty. */
      slug?: string;
      /** @description Description. What the organisation does in this field, in its readers’ words. */
      description?: string | null;
      /**
       * @description Kind. What sort of body it is. Values: `national-government` (National government), `local-government` (Local government), `regional-body` (Regional structure), `un` (United Nations entity), `igo` (Intergovernmental organisation), `ngo` (Non-governmental organisation), `cso` (Civil society organisation), `university` (University / academic institution), `unesco-chair` (UNESCO Chair / category 2 institute), `private-sector` (Private sector company), `foundation` (Foundation), `other` (Other). The same in every language.
       * @enum {string}
       */
      kind?:
        | 'national-government'
        | 'local-government'
        | 'regional-body'
        | 'un'
        | 'igo'
        | 'ngo'
        | 'cso'
        | 'university'
        | 'unesco-chair'
        | 'private-sector'
        | 'foundation'
        | 'other';
      /** @description Website. Address of the home page, beginning with https:// or http://. The same in every language. */
      url?: string | null;
      /** @description Place. Country or region where it is established. The same in every language. Answered when `populate` asks for it. */
      place?: components['schemas']['Place'] | null;
      /** @description Logo. Picture file; give it an alternative text in the media library. The same in every language. Answered when `populate` asks for it. */
      logo?: components['schemas']['File'] | null;
      /** @description Partner since. When it became a partner of the clearinghouse. Year, month or day: 2010, 2010-05 or 2010-05-17. The same in every language. */
      partnerSince?: string | null;
      /** @description ROR identifier. Identifier in the Research Organization Registry: https://ror.org/… The same in every language. */
      ror?: string | null;
      /** @description Source language. The language in which the record was first written; its facts are edited there. Set by the server, never changed. The same in every language. */
      sourceLanguage?: string | null;
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description An approach, guideline, policy, academic resource or platform. */
    Resource: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Title. Title in this language; a translation of it where the resource has none. */
      title?: string;
      /** @description Address. Last part of the web address in this language; made from the title when left empty. */
      slug?: string;
      /** @description Summary. What a reader learns in one paragraph, without formatting. */
      summary?: string | null;
      /** @description Text. Longer description, with headings, lists and links. */
      body?: components['schemas']['Block'][] | null;
      /** @description Keywords. Words by which readers look for the resource and that its text does not hold. Answered when `populate` asks for it. */
      keywords?: components['schemas']['Keyword'][];
      /** @description File. The document itself in this language, where its licence allows to keep a copy. Answered when `populate` asks for it. */
      file?: components['schemas']['File'] | null;
      /** @description Practice sheet. For approaches: the same questions for every practice and project, so that they compare. Answered when `populate` asks for it. */
      sheet?: components['schemas']['Sheet'] | null;
      /**
       * @description Type. What the resource is. Values: `approach` (Approach), `guideline` (Guidelines), `policy` (Policy resource), `academic` (Academic resource), `platform` (Platform or website). The same in every language.
       * @enum {string}
       */
      type?: 'approach' | 'guideline' | 'policy' | 'academic' | 'platform';
      /**
       * @description Subtype. A narrower sort within the type; each type has its own. Values: `practice` (Practice), `project` (Project), `handbook` (Handbook), `standard` (Standard), `toolkit` (Toolkit), `law` (Law), `strategy` (Strategy), `plan` (Plan), `programme` (Programme), `report` (Report), `paper` (Paper), `index` (Index), `statistics` (Statistics), `collection` (Collection), `website` (Website), `network` (Network). The same in every language.
       * @enum {string|null}
       */
      subtype?:
        | 'practice'
        | 'project'
        | 'handbook'
        | 'standard'
        | 'toolkit'
        | 'law'
        | 'strategy'
        | 'plan'
        | 'programme'
        | 'report'
        | 'paper'
        | 'index'
        | 'statistics'
        | 'collection'
        | 'website'
        | 'network'
        | null;
      /**
       * @description Role in policy. Whether the resource feeds the making of policies, or follows from them. Values: `input` (Input to policy), `output` (Output of policy). The same in every language.
       * @enum {string|null}
       */
      policyRole?: 'input' | 'output' | null;
      /** @description Policy areas. The areas that it is about, out of three. The same in every language. Answered when `populate` asks for it. */
      policyAreas?: components['schemas']['PolicyArea'][];
      /** @description Issues. The issues that it is about, within its areas. The same in every language. Answered when `populate` asks for it. */
      issues?: components['schemas']['Issue'][];
      /** @description Objectives. Objectives of the international frameworks that it serves. The same in every language. Answered when `populate` asks for it. */
      objectives?: components['schemas']['Objective'][];
      /** @description Levels. Geographic levels at which it acts or that it describes. The same in every language. Answered when `populate` asks for it. */
      levels?: components['schemas']['Level'][];
      /** @description Target groups. The people whom it is for. The same in every language. Answered when `populate` asks for it. */
      targetGroups?: components['schemas']['TargetGroup'][];
      /** @description Places. Countries or regions where it takes place or that it is about. The same in every language. Answered when `populate` asks for it. */
      places?: components['schemas']['Place'][];
      /** @description Lead organisation. The organisation that leads the action or publishes the document. The same in every language. Answered when `populate` asks for it. */
      leadOrganization?: components['schemas']['Organization'] | null;
      /** @description Partner organisations. Other organisations that take part. The same in every language. Answered when `populate` asks for it. */
      partnerOrganizations?: components['schemas']['Organization'][];
      /** @description Authors. People who wrote it, in the order of the document. The same in every language. Answered when `populate` asks for it. */
      authors?: components['schemas']['Author'][];
      /** @description Start. When the action began or the text came into force. Year, month or day: 2010, 2010-05 or 2010-05-17. The same in every language. */
      startDate?: string | null;
      /** @description End. When it ended; leave empty while it goes on. Year, month or day: 2010, 2010-05 or 2010-05-17. The same in every language. */
      endDate?: string | null;
      /** @description Still going on. Switch on when there is no end in sight, so that an empty end date is not taken for a gap. The same in every language. */
      ongoing?: boolean | null;
      /** @description Publication date. When the resource itself appeared, not when it was entered here. Year, month or day: 2010, 2010-05 or 2010-05-17. The same in every language. */
      publicationDate?: string | null;
      /** @description Link. Where the resource is found, beginning with https:// or http://. The same in every language. */
      url?: string | null;
      /** @description Archived copy. Link to a copy in a web archive, for the day when the first link is dead. The same in every language. */
      archivedUrl?: string | null;
      /** @description Languages of the document. Languages in which the resource itself can be read. The same in every language. Answered when `populate` asks for it. */
      documentLanguages?: components['schemas']['DocumentLanguage'][];
      /**
       * @description Evaluation. How its results were examined. Values: `none` (None), `self` (Self-evaluation), `external` (External evaluation), `experimental` (Experimental evaluation). The same in every language.
       * @enum {string|null}
       */
      evaluation?: 'none' | 'self' | 'external' | 'experimental' | null;
      /** @description Identifiers. DOI, ISBN and other public identifiers. The same in every language. Answered when `populate` asks for it. */
      identifiers?: components['schemas']['Identifier'][];
      /**
       * @description Licence. What readers may do with the document. Values: `cc0` (CC0 1.0 (no rights reserved)), `cc-by` (Creative Commons Attribution), `cc-by-sa` (Creative Commons Attribution – ShareAlike), `cc-by-nc` (Creative Commons Attribution – NonCommercial), `cc-by-nc-sa` (Creative Commons Attribution – NonCommercial – ShareAlike), `cc-by-nd` (Creative Commons Attribution – NoDerivatives), `cc-by-nc-nd` (Creative Commons Attribution – NonCommercial – NoDerivatives), `cc-by-3.0-igo` (Creative Commons Attribution 3.0 IGO), `cc-by-nc-sa-3.0-igo` (Creative Commons Attribution – NonCommercial – ShareAlike 3.0 IGO), `open-licence-etalab` (Open Licence (Etalab)), `public-domain` (Public domain), `all-rights-reserved` (All rights reserved), `other` (Other), `unknown` (Unknown). The same in every language.
       * @enum {string|null}
       */
      licence?:
        | 'cc0'
        | 'cc-by'
        | 'cc-by-sa'
        | 'cc-by-nc'
        | 'cc-by-nc-sa'
        | 'cc-by-nd'
        | 'cc-by-nc-nd'
        | 'cc-by-3.0-igo'
        | 'cc-by-nc-sa-3.0-igo'
        | 'open-licence-etalab'
        | 'public-domain'
        | 'all-rights-reserved'
        | 'other'
        | 'unknown'
        | null;
      /**
       * Format: date
       * @description Last verified on. Day on which somebody last checked the facts and the links. The same in every language.
       */
      lastVerifiedOn?: string | null;
      /**
       * Format: date
       * @description Review due on. Day from which the record should be checked again. The same in every language.
       */
      reviewDueOn?: string | null;
      /** @description Source language. The language in which the record was first written; its facts are edited there. Set by the server, never changed. The same in every language. */
      sourceLanguage?: string | null;
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description A page of the clearinghouse itself. */
    Page: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Title. Title of the page in this language. */
      title?: string;
      /** @description Address. Last part of the web address in this language; made from the title when left empty. */
      slug?: string;
      /** @description Text. What the page says, with headings, lists and links. */
      body?: components['schemas']['Block'][] | null;
      /** @description Code. Short name by which front ends find the page: small letters, digits and hyphens. The same in every language. The same in every language. */
      code?: string;
      /** @description Source language. The language in which the page was first written; its facts are edited there. Set by the server, never changed. The same in every language. */
      sourceLanguage?: string | null;
      /**
       * Format: date-time
       * @description When this language of the entry was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry last changed.
       */
      updatedAt?: string;
      /**
       * Format: date-time
       * @description When this language of the entry was published.
       */
      publishedAt?: string;
      /** @description Language of the words in this entry. */
      locale?: string;
    };
    /** @description A word or phrase by which readers look for a record. */
    Keyword: {
      /** @description Number of the stored row; it changes. */
      id: number;
      /** @description Keyword. One word or phrase for each entry, in the language of the record. */
      word?: string;
    };
    /** @description What a practice or project set out to do, and what came of it. */
    Sheet: {
      /** @description Number of the stored row; it changes. */
      id: number;
      /** @description Context. The situation and the need that it answers. */
      context?: string | null;
      /** @description Goals. What it set out to change, and for whom. */
      goals?: string | null;
      /** @description How it works. What is done, by whom, step by step. */
      howItWorks?: string | null;
      /** @description Results. What came of it, with figures where there are some. */
      results?: string | null;
      /** @description Lessons. What others should know before they try. */
      lessons?: string | null;
      /** @description Funding. Who pays, and how much. */
      funding?: string | null;
    };
    /** @description A person who wrote the resource. */
    Author: {
      /** @description Number of the stored row; it changes. */
      id: number;
      /** @description Name. Name as the document prints it. */
      name?: string;
      /** @description ORCID identifier. Identifier of the person: https://orcid.org/… or its sixteen characters. */
      orcid?: string | null;
      /** @description Affiliation. Institution that the document names with the author. */
      affiliation?: string | null;
      /** @description ROR of the affiliation. Identifier of that institution: https://ror.org/… */
      ror?: string | null;
    };
    /** @description A language in which the resource itself can be read. */
    DocumentLanguage: {
      /** @description Number of the stored row; it changes. */
      id: number;
      /**
       * @description Language. One language for each entry. Values: `en` (English), `fr` (French), `ar` (Arabic), `zh` (Chinese), `es` (Spanish), `ru` (Russian), `pt` (Portuguese), `de` (German), `it` (Italian), `nl` (Dutch), `sv` (Swedish), `da` (Danish), `nb` (Norwegian Bokmål), `fi` (Finnish), `pl` (Polish), `cs` (Czech), `sk` (Slovak), `hu` (Hungarian), `ro` (Romanian), `bg` (Bulgarian), `el` (Greek), `hr` (Croatian), `sl` (Slovenian), `sr` (Serbian), `sq` (Albanian), `bs` (Bosnian), `mk` (Macedonian), `et` (Estonian), `lv` (Latvian), `lt` (Lithuanian), `mt` (Maltese), `ga` (Irish), `is` (Icelandic), `tr` (Turkish), `uk` (Ukrainian), `fa` (Persian), `ps` (Pashto), `ur` (Urdu), `hi` (Hindi), `bn` (Bengali), `ta` (Tamil), `vi` (Vietnamese), `th` (Thai), `id` (Indonesian), `ms` (Malay), `ja` (Japanese), `ko` (Korean), `am` (Amharic), `ti` (Tigrinya), `so` (Somali), `sw` (Swahili), `ku` (Kurdish), `ckb` (Central Kurdish (Sorani)), `ha` (Hausa), `yo` (Yoruba), `wo` (Wolof), `ln` (Lingala), `ber` (Berber languages), `ca` (Catalan), `eu` (Basque), `gl` (Galician), `lb` (Luxembourgish), `rm` (Romansh), `hy` (Armenian), `ka` (Georgian), `ht` (Haitian Creole), `mul` (Several languages).
       * @enum {string}
       */
      code?:
        | 'en'
        | 'fr'
        | 'ar'
        | 'zh'
        | 'es'
        | 'ru'
        | 'pt'
        | 'de'
        | 'it'
        | 'nl'
        | 'sv'
        | 'da'
        | 'nb'
        | 'fi'
        | 'pl'
        | 'cs'
        | 'sk'
        | 'hu'
        | 'ro'
        | 'bg'
        | 'el'
        | 'hr'
        | 'sl'
        | 'sr'
        | 'sq'
        | 'bs'
        | 'mk'
        | 'et'
        | 'lv'
        | 'lt'
        | 'mt'
        | 'ga'
        | 'is'
        | 'tr'
        | 'uk'
        | 'fa'
        | 'ps'
        | 'ur'
        | 'hi'
        | 'bn'
        | 'ta'
        | 'vi'
        | 'th'
        | 'id'
        | 'ms'
        | 'ja'
        | 'ko'
        | 'am'
        | 'ti'
        | 'so'
        | 'sw'
        | 'ku'
        | 'ckb'
        | 'ha'
        | 'yo'
        | 'wo'
        | 'ln'
        | 'ber'
        | 'ca'
        | 'eu'
        | 'gl'
        | 'lb'
        | 'rm'
        | 'hy'
        | 'ka'
        | 'ht'
        | 'mul';
    };
    /** @description A public identifier of the resource. */
    Identifier: {
      /** @description Number of the stored row; it changes. */
      id: number;
      /**
       * @description Scheme. Which sort of identifier it is. Values: `doi` (DOI), `isbn` (ISBN), `issn` (ISSN), `handle` (Handle), `urn` (URN), `celex` (CELEX number), `un-symbol` (United Nations document symbol), `other` (Other).
       * @enum {string}
       */
      scheme?: 'doi' | 'isbn' | 'issn' | 'handle' | 'urn' | 'celex' | 'un-symbol' | 'other';
      /** @description Value. The identifier itself, without spaces before or after. */
      value?: string;
    };
    /** @description What is said besides of an entry that was asked for itself: its languages. */
    Reading: {
      /** @description Every language of the clearinghouse, and whether the entry can be read in it. */
      translations: components['schemas']['Translation'][];
      /** @description Language that the request asked for; said with `fallback`. */
      requestedLocale?: string;
      /** @description Whether the entry is answered in another language than the one asked for; said with `fallback`. */
      isFallback?: boolean;
    };
    /** @description One language, and whether an entry can be read in it. */
    Translation: {
      /**
       * @description Language of the translation.
       * @example en
       * @example fr
       */
      locale: string;
      /** @description Slug of the entry in that language, where there is one. */
      slug?: string;
      /**
       * @description `published` where the entry can be read, else `missing`.
       * @enum {string}
       */
      status: 'published' | 'missing';
      /** @description Said, and `true`, where the source has changed since the translation was last found to say the same. */
      outdated?: boolean;
    };
    /** @description A block of rich text: a paragraph, heading, list, quotation, code or image, or a text in one. */
    Block: {
      /** @description Kind of node: `paragraph`, `heading`, `list`, `list-item`, `link`, `quote`, `code`, `image` or `text`. */
      type: string;
      /** @description Text of a `text` node. */
      text?: string;
      /** @description Nodes inside this one. */
      children?: components['schemas']['Block'][];
      /** @description Rank of a heading, 1 to 6. */
      level?: number;
      /** @description `ordered` or `unordered`, for a list. */
      format?: string;
      /** @description Target of a link. */
      url?: string;
    };
    /** @description An uploaded file. */
    File: {
      /** @description Number of the stored row. It changes when an entry is published again: keep `documentId` instead. */
      id: number;
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Name of the file. */
      name?: string;
      /** @description What the image shows, for those who can’t see it. */
      alternativeText?: string | null;
      /** @description Caption. */
      caption?: string | null;
      /** @description Width in pixels. */
      width?: number | null;
      /** @description Height in pixels. */
      height?: number | null;
      /** @description Address of the file; relative to this server when the file is stored on it. */
      url?: string;
      /** @description Media type. */
      mime?: string;
      /** @description Size in kilobytes. */
      size?: number | null;
      /** @description Smaller versions of an image, by their names. */
      formats?: {
        [key: string]: components['schemas']['FileFormat'];
      } | null;
    };
    /** @description A smaller version of an image. */
    FileFormat: {
      /** @description Name of the file. */
      name?: string | null;
      /** @description Address of the file; relative to this server when the file is stored on it. */
      url: string;
      /** @description Media type. */
      mime?: string | null;
      /** @description Width in pixels. */
      width?: number | null;
      /** @description Height in pixels. */
      height?: number | null;
      /** @description Size in kilobytes. */
      size?: number | null;
    };
    /** @description Where this page stands in the whole list: by `page` and `pageSize`, or by `start` and `limit`, as it was asked for. */
    Pagination: {
      /** @description Number of the page, from 1. */
      page?: number;
      /** @description Entries on a page. */
      pageSize?: number;
      /** @description Number of pages. */
      pageCount?: number;
      /** @description How many entries are skipped. */
      start?: number;
      /** @description Entries to answer; `-1` for as many as allowed. */
      limit?: number;
      /** @description Entries in all. */
      total?: number;
    };
    /** @description What was refused and why. */
    Error: {
      /** @description Always `null`. */
      data: null;
      /** @description The refusal. */
      error: {
        /** @description HTTP status. */
        status: number;
        /** @description Kind of error. */
        name: string;
        /** @description What was refused and what is allowed, in a sentence. */
        message: string;
        /** @description More about it, for programs. */
        details: {
          /** @description Stable code of what is wrong. */
          code?: string;
          /** @description Where in the query it is. */
          path?: string;
          /** @description What is allowed there. */
          allowed?: string[];
        };
      };
    };
    /** @description When an entry was withdrawn and why. */
    GoneError: {
      /** @description Always `null`. */
      data: null;
      /** @description The refusal. */
      error: {
        /** @description HTTP status. */
        status: number;
        /** @description Kind of error. */
        name: string;
        /** @description What was refused and what is allowed, in a sentence. */
        message: string;
        /** @description More about it, for programs. */
        details: {
          /**
           * @description Always `withdrawn`.
           * @constant
           */
          code: 'withdrawn';
          /**
           * @description Why, as a stable code; the message says it in words.
           * @enum {string}
           */
          reason:
            | 'outdated'
            | 'superseded'
            | 'inaccurate'
            | 'duplicate'
            | 'rights'
            | 'request'
            | 'scope'
            | 'other';
          /** @description What the editors said besides, in the language asked for where they did. */
          words: string | null;
          /**
           * Format: date
           * @description The day of the withdrawal (UTC).
           */
          withdrawnOn: string;
        };
      };
    };
    PolicyAreaList: {
      /** @description What was asked for. */
      data: (components['schemas']['PolicyArea'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    PolicyAreaAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['PolicyArea'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    IssueList: {
      /** @description What was asked for. */
      data: (components['schemas']['Issue'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    IssueAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Issue'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    ObjectiveList: {
      /** @description What was asked for. */
      data: (components['schemas']['Objective'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    ObjectiveAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Objective'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    LevelList: {
      /** @description What was asked for. */
      data: (components['schemas']['Level'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    LevelAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Level'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    TargetGroupList: {
      /** @description What was asked for. */
      data: (components['schemas']['TargetGroup'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    TargetGroupAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['TargetGroup'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    PlaceList: {
      /** @description What was asked for. */
      data: (components['schemas']['Place'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    PlaceAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Place'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    OrganizationList: {
      /** @description What was asked for. */
      data: (components['schemas']['Organization'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    OrganizationAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Organization'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    ResourceList: {
      /** @description What was asked for. */
      data: (components['schemas']['Resource'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    ResourceAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Resource'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    PageList: {
      /** @description What was asked for. */
      data: (components['schemas']['Page'] & components['schemas']['Reading'])[];
      /** @description About the answer. */
      meta: {
        pagination: components['schemas']['Pagination'];
      };
    };
    PageAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Page'] & components['schemas']['Reading'];
      /** @description About the answer. */
      meta: Record<string, never>;
    };
    PolicyAreaFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      description?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['PolicyAreaFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['PolicyAreaFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['PolicyAreaFilters'];
    };
    IssueFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      definition?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      policyArea?: components['schemas']['PolicyAreaLinkFilters'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['IssueFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['IssueFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['IssueFilters'];
    };
    ObjectiveFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      shortName?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      framework?: components['schemas']['EnumerationCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['ObjectiveFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['ObjectiveFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['ObjectiveFilters'];
    };
    LevelFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      scopeNote?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['LevelFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['LevelFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['LevelFilters'];
    };
    TargetGroupFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['TargetGroupFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['TargetGroupFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['TargetGroupFilters'];
    };
    PlaceFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      kind?: components['schemas']['EnumerationCondition'];
      parent?: components['schemas']['PlaceLinkFilters'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['PlaceFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['PlaceFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['PlaceFilters'];
    };
    OrganizationFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      acronym?: components['schemas']['TextCondition'];
      slug?: components['schemas']['TextCondition'];
      description?: components['schemas']['TextCondition'];
      kind?: components['schemas']['EnumerationCondition'];
      url?: components['schemas']['TextCondition'];
      place?: components['schemas']['PlaceLinkFilters'];
      logo?: components['schemas']['FileLinkFilters'];
      partnerSince?: components['schemas']['TextCondition'];
      ror?: components['schemas']['TextCondition'];
      sourceLanguage?: components['schemas']['TextCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['OrganizationFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['OrganizationFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['OrganizationFilters'];
    };
    ResourceFilters: {
      documentId?: components['schemas']['TextCondition'];
      title?: components['schemas']['TextCondition'];
      slug?: components['schemas']['TextCondition'];
      summary?: components['schemas']['TextCondition'];
      body?: components['schemas']['OpaqueCondition'];
      keywords?: components['schemas']['KeywordLinkFilters'];
      file?: components['schemas']['FileLinkFilters'];
      sheet?: components['schemas']['SheetLinkFilters'];
      type?: components['schemas']['EnumerationCondition'];
      subtype?: components['schemas']['EnumerationCondition'];
      policyRole?: components['schemas']['EnumerationCondition'];
      policyAreas?: components['schemas']['PolicyAreaLinkFilters'];
      issues?: components['schemas']['IssueLinkFilters'];
      objectives?: components['schemas']['ObjectiveLinkFilters'];
      levels?: components['schemas']['LevelLinkFilters'];
      targetGroups?: components['schemas']['TargetGroupLinkFilters'];
      places?: components['schemas']['PlaceLinkFilters'];
      leadOrganization?: components['schemas']['OrganizationLinkFilters'];
      partnerOrganizations?: components['schemas']['OrganizationLinkFilters'];
      authors?: components['schemas']['AuthorLinkFilters'];
      startDate?: components['schemas']['TextCondition'];
      endDate?: components['schemas']['TextCondition'];
      ongoing?: components['schemas']['BooleanCondition'];
      publicationDate?: components['schemas']['TextCondition'];
      url?: components['schemas']['TextCondition'];
      archivedUrl?: components['schemas']['TextCondition'];
      documentLanguages?: components['schemas']['DocumentLanguageLinkFilters'];
      evaluation?: components['schemas']['EnumerationCondition'];
      identifiers?: components['schemas']['IdentifierLinkFilters'];
      licence?: components['schemas']['EnumerationCondition'];
      lastVerifiedOn?: components['schemas']['DateCondition'];
      reviewDueOn?: components['schemas']['DateCondition'];
      sourceLanguage?: components['schemas']['TextCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['ResourceFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['ResourceFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['ResourceFilters'];
    };
    PageFilters: {
      documentId?: components['schemas']['TextCondition'];
      title?: components['schemas']['TextCondition'];
      slug?: components['schemas']['TextCondition'];
      body?: components['schemas']['OpaqueCondition'];
      code?: components['schemas']['TextCondition'];
      sourceLanguage?: components['schemas']['TextCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['PageFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['PageFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['PageFilters'];
    };
    PolicyAreaLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      description?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['PolicyAreaLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['PolicyAreaLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['PolicyAreaLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    IssueLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      definition?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      policyArea?: components['schemas']['PolicyAreaLinkFilters'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['IssueLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['IssueLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['IssueLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    ObjectiveLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      shortName?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      framework?: components['schemas']['EnumerationCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['ObjectiveLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['ObjectiveLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['ObjectiveLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    LevelLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      scopeNote?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['LevelLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['LevelLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['LevelLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    TargetGroupLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['TargetGroupLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['TargetGroupLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['TargetGroupLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    PlaceLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      code?: components['schemas']['TextCondition'];
      kind?: components['schemas']['EnumerationCondition'];
      parent?: components['schemas']['PlaceLinkFilters'];
      order?: components['schemas']['IntegerCondition'];
      labelStatus?: components['schemas']['EnumerationCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['PlaceLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['PlaceLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['PlaceLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    OrganizationLinkFilters: {
      documentId?: components['schemas']['TextCondition'];
      name?: components['schemas']['TextCondition'];
      acronym?: components['schemas']['TextCondition'];
      slug?: components['schemas']['TextCondition'];
      description?: components['schemas']['TextCondition'];
      kind?: components['schemas']['EnumerationCondition'];
      url?: components['schemas']['TextCondition'];
      place?: components['schemas']['PlaceLinkFilters'];
      logo?: components['schemas']['FileLinkFilters'];
      partnerSince?: components['schemas']['TextCondition'];
      ror?: components['schemas']['TextCondition'];
      sourceLanguage?: components['schemas']['TextCondition'];
      createdAt?: components['schemas']['DatetimeCondition'];
      updatedAt?: components['schemas']['DatetimeCondition'];
      publishedAt?: components['schemas']['DatetimeCondition'];
      locale?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['OrganizationLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['OrganizationLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['OrganizationLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    KeywordLinkFilters: {
      word?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['KeywordLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['KeywordLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['KeywordLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    SheetLinkFilters: {
      context?: components['schemas']['TextCondition'];
      goals?: components['schemas']['TextCondition'];
      howItWorks?: components['schemas']['TextCondition'];
      results?: components['schemas']['TextCondition'];
      lessons?: components['schemas']['TextCondition'];
      funding?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['SheetLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['SheetLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['SheetLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    AuthorLinkFilters: {
      name?: components['schemas']['TextCondition'];
      orcid?: components['schemas']['TextCondition'];
      affiliation?: components['schemas']['TextCondition'];
      ror?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['AuthorLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['AuthorLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['AuthorLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    DocumentLanguageLinkFilters: {
      code?: components['schemas']['EnumerationCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['DocumentLanguageLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['DocumentLanguageLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['DocumentLanguageLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    IdentifierLinkFilters: {
      scheme?: components['schemas']['EnumerationCondition'];
      value?: components['schemas']['TextCondition'];
      /** @description all of these conditions hold */
      $and?: components['schemas']['IdentifierLinkFilters'][];
      /** @description at least one of these conditions holds */
      $or?: components['schemas']['IdentifierLinkFilters'][];
      /** @description this condition does not hold */
      $not?: components['schemas']['IdentifierLinkFilters'];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    FileLinkFilters: {
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    IssuePopulate: {
      /** @description `true` for all its attributes, or which of them to answer. */
      policyArea?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'description'
              | 'code'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['PolicyAreaFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
    };
    PlacePopulate: {
      /** @description `true` for all its attributes, or which of them to answer. */
      parent?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'code'
              | 'kind'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['PlaceFilters'];
            sort?: string[];
            populate?: string | components['schemas']['PlacePopulate'];
          };
    };
    OrganizationPopulate: {
      /** @description `true` for all its attributes, or which of them to answer. */
      place?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'code'
              | 'kind'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['PlaceFilters'];
            sort?: string[];
            populate?: string | components['schemas']['PlacePopulate'];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      logo?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'alternativeText'
              | 'caption'
              | 'width'
              | 'height'
              | 'url'
              | 'mime'
              | 'size'
              | 'formats'
            )[];
          };
    };
    ResourcePopulate: {
      /** @description `true` for all its attributes, or which of them to answer. */
      keywords?:
        | boolean
        | {
            fields?: ('*' | 'id' | 'documentId' | 'word')[];
            filters?: components['schemas']['KeywordLinkFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      file?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'alternativeText'
              | 'caption'
              | 'width'
              | 'height'
              | 'url'
              | 'mime'
              | 'size'
              | 'formats'
            )[];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      sheet?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'context'
              | 'goals'
              | 'howItWorks'
              | 'results'
              | 'lessons'
              | 'funding'
            )[];
            filters?: components['schemas']['SheetLinkFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      policyAreas?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'description'
              | 'code'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['PolicyAreaFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      issues?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'definition'
              | 'code'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['IssueFilters'];
            sort?: string[];
            populate?: string | components['schemas']['IssuePopulate'];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      objectives?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'shortName'
              | 'code'
              | 'framework'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['ObjectiveFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      levels?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'scopeNote'
              | 'code'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['LevelFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      targetGroups?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'code'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['TargetGroupFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      places?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'code'
              | 'kind'
              | 'order'
              | 'labelStatus'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['PlaceFilters'];
            sort?: string[];
            populate?: string | components['schemas']['PlacePopulate'];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      leadOrganization?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'acronym'
              | 'slug'
              | 'description'
              | 'kind'
              | 'url'
              | 'partnerSince'
              | 'ror'
              | 'sourceLanguage'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['OrganizationFilters'];
            sort?: string[];
            populate?: string | components['schemas']['OrganizationPopulate'];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      partnerOrganizations?:
        | boolean
        | {
            fields?: (
              | '*'
              | 'id'
              | 'documentId'
              | 'name'
              | 'acronym'
              | 'slug'
              | 'description'
              | 'kind'
              | 'url'
              | 'partnerSince'
              | 'ror'
              | 'sourceLanguage'
              | 'createdAt'
              | 'updatedAt'
              | 'publishedAt'
              | 'locale'
            )[];
            filters?: components['schemas']['OrganizationFilters'];
            sort?: string[];
            populate?: string | components['schemas']['OrganizationPopulate'];
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      authors?:
        | boolean
        | {
            fields?: ('*' | 'id' | 'documentId' | 'name' | 'orcid' | 'affiliation' | 'ror')[];
            filters?: components['schemas']['AuthorLinkFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      documentLanguages?:
        | boolean
        | {
            fields?: ('*' | 'id' | 'documentId' | 'code')[];
            filters?: components['schemas']['DocumentLanguageLinkFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
      /** @description `true` for all its attributes, or which of them to answer. */
      identifiers?:
        | boolean
        | {
            fields?: ('*' | 'id' | 'documentId' | 'scheme' | 'value')[];
            filters?: components['schemas']['IdentifierLinkFilters'];
            sort?: string[];
            /** @constant */
            populate?: '*';
          };
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    TextCondition: string | components['schemas']['TextOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    TextOperators: {
      /** @description is equal to */
      $eq?: string;
      /** @description differs from */
      $ne?: string;
      /** @description is one of */
      $in?: string[];
      /** @description is none of */
      $notIn?: string[];
      /** @description is less than, or before */
      $lt?: string;
      /** @description is at most, or not after */
      $lte?: string;
      /** @description is greater than, or after */
      $gt?: string;
      /** @description is at least, or not before */
      $gte?: string;
      /** @description is between two values, both included */
      $between?: string[];
      /** @description is equal to, whatever the case */
      $eqi?: string;
      /** @description differs from, whatever the case */
      $nei?: string;
      /** @description contains */
      $contains?: string;
      /** @description does not contain */
      $notContains?: string;
      /** @description contains, whatever the case */
      $containsi?: string;
      /** @description does not contain, whatever the case */
      $notContainsi?: string;
      /** @description starts with */
      $startsWith?: string;
      /** @description starts with, whatever the case */
      $startsWithi?: string;
      /** @description ends with */
      $endsWith?: string;
      /** @description ends with, whatever the case */
      $endsWithi?: string;
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['TextCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    EnumerationCondition: string | components['schemas']['EnumerationOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    EnumerationOperators: {
      /** @description is equal to */
      $eq?: string;
      /** @description differs from */
      $ne?: string;
      /** @description is one of */
      $in?: string[];
      /** @description is none of */
      $notIn?: string[];
      /** @description is equal to, whatever the case */
      $eqi?: string;
      /** @description differs from, whatever the case */
      $nei?: string;
      /** @description contains */
      $contains?: string;
      /** @description does not contain */
      $notContains?: string;
      /** @description contains, whatever the case */
      $containsi?: string;
      /** @description does not contain, whatever the case */
      $notContainsi?: string;
      /** @description starts with */
      $startsWith?: string;
      /** @description starts with, whatever the case */
      $startsWithi?: string;
      /** @description ends with */
      $endsWith?: string;
      /** @description ends with, whatever the case */
      $endsWithi?: string;
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['EnumerationCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    IntegerCondition: number | components['schemas']['IntegerOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    IntegerOperators: {
      /** @description is equal to */
      $eq?: number;
      /** @description differs from */
      $ne?: number;
      /** @description is one of */
      $in?: number[];
      /** @description is none of */
      $notIn?: number[];
      /** @description is less than, or before */
      $lt?: number;
      /** @description is at most, or not after */
      $lte?: number;
      /** @description is greater than, or after */
      $gt?: number;
      /** @description is at least, or not before */
      $gte?: number;
      /** @description is between two values, both included */
      $between?: number[];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['IntegerCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    DateCondition: string | components['schemas']['DateOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    DateOperators: {
      /**
       * Format: date
       * @description is equal to
       */
      $eq?: string;
      /**
       * Format: date
       * @description differs from
       */
      $ne?: string;
      /** @description is one of */
      $in?: string[];
      /** @description is none of */
      $notIn?: string[];
      /**
       * Format: date
       * @description is less than, or before
       */
      $lt?: string;
      /**
       * Format: date
       * @description is at most, or not after
       */
      $lte?: string;
      /**
       * Format: date
       * @description is greater than, or after
       */
      $gt?: string;
      /**
       * Format: date
       * @description is at least, or not before
       */
      $gte?: string;
      /** @description is between two values, both included */
      $between?: string[];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['DateCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    DatetimeCondition: string | components['schemas']['DatetimeOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    DatetimeOperators: {
      /**
       * @description is equal to
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $eq?: string;
      /**
       * @description differs from
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $ne?: string;
      /** @description is one of */
      $in?: string[];
      /** @description is none of */
      $notIn?: string[];
      /**
       * @description is less than, or before
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $lt?: string;
      /**
       * @description is at most, or not after
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $lte?: string;
      /**
       * @description is greater than, or after
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $gt?: string;
      /**
       * @description is at least, or not before
       * @example 2010-05-28
       * @example 2010-05-28T09:00:00.000Z
       */
      $gte?: string;
      /** @description is between two values, both included */
      $between?: string[];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['DatetimeCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    BooleanCondition: boolean | components['schemas']['BooleanOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    BooleanOperators: {
      /** @description is equal to */
      $eq?: boolean;
      /** @description differs from */
      $ne?: boolean;
      /** @description is one of */
      $in?: boolean[];
      /** @description is none of */
      $notIn?: boolean[];
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
      /** @description this condition does not hold */
      $not?: components['schemas']['BooleanCondition'];
    };
    /** @description A value that the attribute must equal, or an object of operators. */
    OpaqueCondition: components['schemas']['OpaqueOperators'];
    /** @description Comparisons with one attribute; all of them must hold. */
    OpaqueOperators: {
      /** @description is empty (`true`) or not (`false`) */
      $null?: boolean;
      /** @description is not empty (`true`) or is (`false`) */
      $notNull?: boolean;
    };
    /** @description A code with what it is called in the language asked for. */
    Label: {
      /** @description Code, the same in every language. */
      code: string;
      /** @description Label. */
      label: string;
    };
    /** @description A record that was found. */
    Hit: {
      /**
       * @description Kind of record.
       * @enum {string}
       */
      kind: 'resource' | 'organization' | 'page';
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Language of the title and the summary. */
      locale: string;
      /** @description Language that the request asked for. */
      requestedLocale: string;
      /** @description Whether the record is answered in another language than the one asked for. */
      isFallback: boolean;
      /** @description Slug in the language of the title. */
      slug: string;
      /** @description Title of a resource or page, name of an organisation. */
      title: string;
      /** @description Summary of a resource, description of an organisation. */
      summary: string;
      /**
       * Format: date-time
       * @description When these words were published here.
       */
      publishedAt: string;
      /** @description Acronym of an organisation. */
      acronym?: string;
      /** @description Type of a resource. */
      type?: components['schemas']['Label'];
      /** @description Subtype of a resource. */
      subtype?: components['schemas']['Label'];
      /** @description Kind of an organisation. */
      organizationKind?: components['schemas']['Label'];
      /** @description Policy areas. */
      areas?: components['schemas']['Label'][];
      /** @description Places. */
      places?: components['schemas']['Label'][];
      /** @description Organisation that leads. */
      leadOrganization?: {
        documentId: string;
        slug: string;
        name: string;
      };
      /** @description Address of the thing itself. */
      url?: string;
      /** @description Date of publication: a year, a month or a day. */
      publicationDate?: string;
      /** @description Beginning: a year, a month or a day. */
      startDate?: string;
      /** @description End: a year, a month or a day. */
      endDate?: string;
      /**
       * Format: date
       * @description Day on which somebody last saw that a resource is still right.
       */
      lastVerifiedOn?: string;
      /** @description Said with `highlight=true`. */
      highlights?: components['schemas']['Highlights'];
    };
    /** @description Parts of a hit as safe HTML, in which `<mark>` is the only element. */
    Highlights: {
      /** @description The whole title. */
      title: string;
      /** @description The part of the summary that has the words. */
      summary: string;
      /** @description The part of the text that has them, where title and summary do not. */
      body?: string;
    };
    /** @description A value of a facet, and how many hits have it. Values of the same facet that are chosen do not narrow its counts. */
    FacetValue: {
      /** @description Code to filter by. */
      code: string;
      /** @description Label in the language asked for. */
      label: string;
      /** @description How many hits have it. */
      count: number;
      /** @description Of a place: the code of the place that it lies in, or `null`. */
      parent?: string | null;
    };
    /** @description Where these hits stand among all of them. */
    SearchPagination: {
      /** @description Hits on a page. */
      pageSize: number;
      /** @description Number of pages. */
      pageCount: number;
      /** @description Hits in all. */
      total: number;
      /** @description Where to read on, or `null` after the last hit. */
      cursor: string | null;
      /** @description Number of the page; absent after a cursor. */
      page?: number;
    };
    /** @description A record whose title has the words typed. */
    SuggestedRecord: {
      /**
       * @description Kind of record.
       * @enum {string}
       */
      kind: 'resource' | 'organization' | 'page';
      /** @description Lasting identifier, the same in every language. */
      documentId: string;
      /** @description Language of the title and the summary. */
      locale: string;
      /** @description Slug in the language of the title. */
      slug: string;
      /** @description Title of a resource or page, name of an organisation. */
      title: string;
      /** @description Acronym of an organisation. */
      acronym?: string;
    };
    /** @description A term whose label has the words typed. */
    SuggestedTerm: {
      /** @description Name of the filter that takes the code. */
      filter: string;
      /** @description Code, the same in every language. */
      code: string;
      /** @description Label in the language asked for. */
      label: string;
    };
    SearchAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Hit'][];
      /** @description About the answer. */
      meta: {
        /** @description Where these hits stand among all of them. */
        pagination: components['schemas']['SearchPagination'];
        /** @description The facets asked for, the most frequent values first. */
        facets?: {
          area?: components['schemas']['FacetValue'][];
          issue?: components['schemas']['FacetValue'][];
          objective?: components['schemas']['FacetValue'][];
          framework?: components['schemas']['FacetValue'][];
          type?: components['schemas']['FacetValue'][];
          role?: components['schemas']['FacetValue'][];
          level?: components['schemas']['FacetValue'][];
          target?: components['schemas']['FacetValue'][];
          evaluation?: components['schemas']['FacetValue'][];
          place?: components['schemas']['FacetValue'][];
          organization?: components['schemas']['FacetValue'][];
          organizationKind?: components['schemas']['FacetValue'][];
          year?: components['schemas']['FacetValue'][];
          language?: components['schemas']['FacetValue'][];
          translated?: components['schemas']['FacetValue'][];
        };
        /** @description The words with their spelling put right, where nothing was found; else `null`. */
        suggestion?: string | null;
      };
    };
    /** @description What may be meant, by kind. */
    Suggestions: {
      /** @description Resources. */
      resource: components['schemas']['SuggestedRecord'][];
      /** @description Organisations, found by their acronym too. */
      organization: components['schemas']['SuggestedRecord'][];
      /** @description Pages. */
      page: components['schemas']['SuggestedRecord'][];
      /** @description Terms to filter by. */
      term: components['schemas']['SuggestedTerm'][];
    };
    SuggestAnswer: {
      /** @description What was asked for. */
      data: components['schemas']['Suggestions'];
      /** @description About the answer. */
      meta: {
        /** @description The words with their spelling put right, where nothing was found; else `null`. */
        suggestion: string | null;
      };
    };
  };
  responses: {
    /** @description A parameter or a value is not allowed; the message says what is. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description There is no such published entry in this language. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Nobody is signed in, or the token or key is not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Whoever asks may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Too many requests: `Retry-After` says for how many seconds to wait. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The entry was withdrawn; the answer says when and why. */
    Gone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['GoneError'];
      };
    };
  };
  parameters: {
    /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
    locale: 'en' | 'fr';
    /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
    fallback: 'en' | 'fr' | 'none' | 'source';
    /** @description What is published is all that can be read, so there is one value. */
    status: 'published';
    /**
     * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
     * @example {
     *       "page": 1,
     *       "pageSize": 10
     *     }
     */
    pagination: {
      /**
       * @description Number of the page, from 1.
       * @default 1
       */
      page?: number;
      /**
       * @description Entries on a page.
       * @default 25
       */
      pageSize?: number;
      /**
       * @description How many entries are skipped.
       * @default 0
       */
      start?: number;
      /**
       * @description Entries to answer; `-1` for as many as allowed.
       * @default 25
       */
      limit?: number | -1;
      /**
       * @description Whether to count the whole list; `false` is quicker.
       * @default true
       */
      withCount?: boolean;
    };
    /** @description The entry’s `documentId`, or its slug in the language asked for; with `fallback`, in any language. A page’s `code` does as well. */
    idOrSlug: string;
    /** @description The term’s `documentId` or its `code`. */
    idOrCode: string;
    /** @description The `ETag` of the copy at hand; 304 says that it is still good. */
    ifNoneMatch: string;
    /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
    actingFor: string;
    /** @description A name of one’s own for this request: sent again, it is done once only. */
    idempotencyKey: string;
    /** @description The version that one has read, as its ETag says it. */
    ifMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listResources: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['ResourceFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "title:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'title'
          | 'slug'
          | 'summary'
          | 'body'
          | 'type'
          | 'subtype'
          | 'policyRole'
          | 'startDate'
          | 'endDate'
          | 'ongoing'
          | 'publicationDate'
          | 'url'
          | 'archivedUrl'
          | 'evaluation'
          | 'licence'
          | 'lastVerifiedOn'
          | 'reviewDueOn'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['ResourcePopulate'];
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readResource: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'title'
          | 'slug'
          | 'summary'
          | 'body'
          | 'type'
          | 'subtype'
          | 'policyRole'
          | 'startDate'
          | 'endDate'
          | 'ongoing'
          | 'publicationDate'
          | 'url'
          | 'archivedUrl'
          | 'evaluation'
          | 'licence'
          | 'lastVerifiedOn'
          | 'reviewDueOn'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['ResourcePopulate'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`, or its slug in the language asked for; with `fallback`, in any language. A page’s `code` does as well. */
        idOrSlug: components['parameters']['idOrSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['OrganizationFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'acronym'
          | 'slug'
          | 'description'
          | 'kind'
          | 'url'
          | 'partnerSince'
          | 'ror'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['OrganizationPopulate'];
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readOrganization: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'acronym'
          | 'slug'
          | 'description'
          | 'kind'
          | 'url'
          | 'partnerSince'
          | 'ror'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['OrganizationPopulate'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`, or its slug in the language asked for; with `fallback`, in any language. A page’s `code` does as well. */
        idOrSlug: components['parameters']['idOrSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listPages: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['PageFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "title:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'title'
          | 'slug'
          | 'body'
          | 'code'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readPage: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'title'
          | 'slug'
          | 'body'
          | 'code'
          | 'sourceLanguage'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The entry’s `documentId`, or its slug in the language asked for; with `fallback`, in any language. A page’s `code` does as well. */
        idOrSlug: components['parameters']['idOrSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  listPolicyAreas: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['PolicyAreaFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'description'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyAreaList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readPolicyArea: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'description'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyAreaAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  listIssues: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['IssueFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'definition'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['IssuePopulate'];
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssueList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readIssue: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'definition'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['IssuePopulate'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssueAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  listObjectives: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['ObjectiveFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'shortName'
          | 'code'
          | 'framework'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectiveList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readObjective: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'shortName'
          | 'code'
          | 'framework'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectiveAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  listLevels: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['LevelFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'scopeNote'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LevelList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readLevel: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'scopeNote'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LevelAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  listTargetGroups: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['TargetGroupFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetGroupList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readTargetGroup: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'code'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: '*';
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetGroupAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  listPlaces: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Conditions on attributes, as in `filters[type][$eq]=policy`; all of them must hold. */
        filters?: components['schemas']['PlaceFilters'];
        /**
         * @description Attributes to sort by, each with `:asc` or `:desc`, separated by commas.
         * @example [
         *       "name:asc"
         *     ]
         */
        sort?: string[];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'code'
          | 'kind'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['PlacePopulate'];
        /**
         * @description Part of the list to answer, by `page` and `pageSize` or by `start` and `limit`: 25 entries unless asked otherwise, 100 at most.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: components['parameters']['pagination'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceList'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  readPlace: {
    parameters: {
      query?: {
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description What to answer where that language is missing: a language (`en`, `fr`), `source` (the one the record was written in) or `none` (leave it out). Without it, `none`. */
        fallback?: components['parameters']['fallback'];
        /** @description Attributes to answer, separated by commas. Without it, all of them; relations, components and files are asked for with `populate`. */
        fields?: (
          | '*'
          | 'id'
          | 'documentId'
          | 'name'
          | 'code'
          | 'kind'
          | 'order'
          | 'labelStatus'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
          | 'locale'
        )[];
        /** @description Relations, components and files to answer: `*` for all of them, one level deep, or one by one, as in `populate[leadOrganization][fields][0]=name`. */
        populate?: string | components['schemas']['PlacePopulate'];
        /** @description What is published is all that can be read, so there is one value. */
        status?: components['parameters']['status'];
      };
      header?: never;
      path: {
        /** @description The term’s `documentId` or its `code`. */
        idOrCode: components['parameters']['idOrCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  search: {
    parameters: {
      query?: {
        /** @description Words, all of which must be there, whatever their accents and endings; the last one may be unfinished. `"a phrase"` stays together, `-word` must not be there. At most 500 characters. */
        q?: string;
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description Kind of record. */
        kind?: ('resource' | 'organization' | 'page')[];
        /** @description Code of a policy area; the areas of a resource’s issues count as its own. */
        area?: string[];
        /** @description Code of an issue. */
        issue?: string[];
        /** @description Code of an objective. */
        objective?: string[];
        /** @description Framework that an objective belongs to. */
        framework?: ('iyrc-2010' | 'gcm' | 'sdg')[];
        /** @description Type of resource. */
        type?: ('approach' | 'guideline' | 'policy' | 'academic' | 'platform')[];
        /** @description Policy role. */
        role?: ('input' | 'output')[];
        /** @description Code of a level. */
        level?: string[];
        /** @description Code of a target group. */
        target?: string[];
        /** @description Kind of evaluation. */
        evaluation?: ('none' | 'self' | 'external' | 'experimental')[];
        /** @description Code of a place; what lies inside it is found too. */
        place?: string[];
        /** @description `documentId` of an organisation that leads or takes part. */
        organization?: string[];
        /** @description Kind of organisation. */
        organizationKind?: (
          | 'national-government'
          | 'local-government'
          | 'regional-body'
          | 'un'
          | 'igo'
          | 'ngo'
          | 'cso'
          | 'university'
          | 'unesco-chair'
          | 'private-sector'
          | 'foundation'
          | 'other'
        )[];
        /** @description Year of publication, else of the beginning: `2018`, `2010..2015`, `2010..` or `..2015`. */
        year?: string[];
        /** @description Language in which the resource itself can be read. */
        language?: (
          | 'en'
          | 'fr'
          | 'ar'
          | 'zh'
          | 'es'
          | 'ru'
          | 'pt'
          | 'de'
          | 'it'
          | 'nl'
          | 'sv'
          | 'da'
          | 'nb'
          | 'fi'
          | 'pl'
          | 'cs'
          | 'sk'
          | 'hu'
          | 'ro'
          | 'bg'
          | 'el'
          | 'hr'
          | 'sl'
          | 'sr'
          | 'sq'
          | 'bs'
          | 'mk'
          | 'et'
          | 'lv'
          | 'lt'
          | 'mt'
          | 'ga'
          | 'is'
          | 'tr'
          | 'uk'
          | 'fa'
          | 'ps'
          | 'ur'
          | 'hi'
          | 'bn'
          | 'ta'
          | 'vi'
          | 'th'
          | 'id'
          | 'ms'
          | 'ja'
          | 'ko'
          | 'am'
          | 'ti'
          | 'so'
          | 'sw'
          | 'ku'
          | 'ckb'
          | 'ha'
          | 'yo'
          | 'wo'
          | 'ln'
          | 'ber'
          | 'ca'
          | 'eu'
          | 'gl'
          | 'lb'
          | 'rm'
          | 'hy'
          | 'ka'
          | 'ht'
          | 'mul'
        )[];
        /** @description Language in which the record is published here. */
        translated?: ('en' | 'fr')[];
        /** @description What `kind` must not be. */
        '-kind'?: ('resource' | 'organization' | 'page')[];
        /** @description What `area` must not be. */
        '-area'?: string[];
        /** @description What `issue` must not be. */
        '-issue'?: string[];
        /** @description What `objective` must not be. */
        '-objective'?: string[];
        /** @description What `framework` must not be. */
        '-framework'?: ('iyrc-2010' | 'gcm' | 'sdg')[];
        /** @description What `type` must not be. */
        '-type'?: ('approach' | 'guideline' | 'policy' | 'academic' | 'platform')[];
        /** @description What `role` must not be. */
        '-role'?: ('input' | 'output')[];
        /** @description What `level` must not be. */
        '-level'?: string[];
        /** @description What `target` must not be. */
        '-target'?: string[];
        /** @description What `evaluation` must not be. */
        '-evaluation'?: ('none' | 'self' | 'external' | 'experimental')[];
        /** @description What `place` must not be. */
        '-place'?: string[];
        /** @description What `organization` must not be. */
        '-organization'?: string[];
        /** @description What `organizationKind` must not be. */
        '-organizationKind'?: (
          | 'national-government'
          | 'local-government'
          | 'regional-body'
          | 'un'
          | 'igo'
          | 'ngo'
          | 'cso'
          | 'university'
          | 'unesco-chair'
          | 'private-sector'
          | 'foundation'
          | 'other'
        )[];
        /** @description What `year` must not be. */
        '-year'?: string[];
        /** @description What `language` must not be. */
        '-language'?: (
          | 'en'
          | 'fr'
          | 'ar'
          | 'zh'
          | 'es'
          | 'ru'
          | 'pt'
          | 'de'
          | 'it'
          | 'nl'
          | 'sv'
          | 'da'
          | 'nb'
          | 'fi'
          | 'pl'
          | 'cs'
          | 'sk'
          | 'hu'
          | 'ro'
          | 'bg'
          | 'el'
          | 'hr'
          | 'sl'
          | 'sr'
          | 'sq'
          | 'bs'
          | 'mk'
          | 'et'
          | 'lv'
          | 'lt'
          | 'mt'
          | 'ga'
          | 'is'
          | 'tr'
          | 'uk'
          | 'fa'
          | 'ps'
          | 'ur'
          | 'hi'
          | 'bn'
          | 'ta'
          | 'vi'
          | 'th'
          | 'id'
          | 'ms'
          | 'ja'
          | 'ko'
          | 'am'
          | 'ti'
          | 'so'
          | 'sw'
          | 'ku'
          | 'ckb'
          | 'ha'
          | 'yo'
          | 'wo'
          | 'ln'
          | 'ber'
          | 'ca'
          | 'eu'
          | 'gl'
          | 'lb'
          | 'rm'
          | 'hy'
          | 'ka'
          | 'ht'
          | 'mul'
        )[];
        /** @description What `translated` must not be. */
        '-translated'?: ('en' | 'fr')[];
        /** @description Order of the hits. Without it, `relevance` where there are words, else `newest`. */
        sort?: 'relevance' | 'newest' | 'oldest' | 'title' | 'startDate';
        /** @description Number of the page, from 1, as far as the hit 10000; a cursor reads on from there. */
        page?: number;
        /** @description Hits on a page. */
        pageSize?: number;
        /** @description `meta.pagination.cursor` of an answer to the same search, to read on after it. */
        cursor?: string;
        /** @description Facets to count, or `*` for all of them. */
        facets?: (
          | '*'
          | 'area'
          | 'issue'
          | 'objective'
          | 'framework'
          | 'type'
          | 'role'
          | 'level'
          | 'target'
          | 'evaluation'
          | 'place'
          | 'organization'
          | 'organizationKind'
          | 'year'
          | 'language'
          | 'translated'
        )[];
        /** @description Whether to answer extracts in which the words found are marked. */
        highlight?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hits. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  suggest: {
    parameters: {
      query?: {
        /** @description What has been typed so far. */
        q?: string;
        /** @description Language to read: `en`, `fr`. Without it, `en`. The header `Accept-Language` plays no part. */
        locale?: components['parameters']['locale'];
        /** @description How many suggestions of each kind to answer. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The suggestions. */
      200: {
        headers: {
          /** @description Language of the answer, where it is in one language only. */
          'Content-Language'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          identifier: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  refreshSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          refreshToken: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The identifier in the address. */
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          currentPassword: string;
          password: string;
          passwordConfirmation: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  forgotPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          password: string;
          passwordConfirmation: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadQuota: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @enum {string} */
              level: 'blocked' | 'unverified' | 'verified' | 'trusted';
              quotas: {
                /** @enum {string} */
                kind: 'submissions' | 'drafts' | 'files-bytes' | 'webhooks';
                allowed: number;
                used: number;
                left: number;
                /** @description Seconds until a new day begins; null for what is held, not used up. */
                resetsIn: number | null;
              }[];
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListKeys: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              name: string;
              /** @description How the key begins. */
              hint: string;
              scopes: (
                | 'resources:read'
                | 'resources:write'
                | 'organization:read'
                | 'organization:write'
                | 'files:write'
              )[];
              createdBy: {
                id: number;
                name: string;
              };
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              /** @description To the minute. */
              lastUsedAt: string | null;
              revokedAt: string | null;
              isValid: boolean;
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerCreateKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @description What the key may do. */
          scopes: (
            | 'resources:read'
            | 'resources:write'
            | 'organization:read'
            | 'organization:write'
            | 'files:write'
          )[];
          expiresInDays?: number;
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              name: string;
              /** @description How the key begins. */
              hint: string;
              scopes: (
                | 'resources:read'
                | 'resources:write'
                | 'organization:read'
                | 'organization:write'
                | 'files:write'
              )[];
              createdBy: {
                id: number;
                name: string;
              };
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
              /** @description To the minute. */
              lastUsedAt: string | null;
              revokedAt: string | null;
              isValid: boolean;
              key: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerRevokeKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              email: string;
              name: string;
              /**
               * @description The language of e-mails and answers.
               * @enum {string}
               */
              language: 'en' | 'fr';
              memberships: {
                organization: {
                  documentId: string;
                  name: string | null;
                };
                /** @enum {string} */
                role: 'contributor' | 'coordinator';
                isDefault: boolean;
                /** Format: date-time */
                joinedAt: string;
              }[];
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerChangeMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /**
           * @description The language of e-mails and answers.
           * @enum {string}
           */
          language: 'en' | 'fr';
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              email: string;
              name: string;
              /**
               * @description The language of e-mails and answers.
               * @enum {string}
               */
              language: 'en' | 'fr';
              memberships: {
                organization: {
                  documentId: string;
                  name: string | null;
                };
                /** @enum {string} */
                role: 'contributor' | 'coordinator';
                isDefault: boolean;
                /** Format: date-time */
                joinedAt: string;
              }[];
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerChangeEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @constant */
              sent: true;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerConfirmEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerExportMyData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The account, and lists by what they hold. */
            data: {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDeleteMyAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description The number of the account */
              id: number;
              name: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
              /** Format: date-time */
              joinedAt: string;
              isYou: boolean;
              /** @description For coordinators only */
              email?: string;
              /** @description For coordinators only */
              isBlocked?: boolean;
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerChangeMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          role: 'contributor' | 'coordinator';
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description The number of the account */
              id: number;
              name: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
              /** Format: date-time */
              joinedAt: string;
              isYou: boolean;
              /** @description For coordinators only */
              email?: string;
              /** @description For coordinators only */
              isBlocked?: boolean;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerRemoveMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerChooseOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          organization: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerApply: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description The documentId of an organisation that is published here; or else newOrganization */
          organization?: string;
          newOrganization?: {
            name: string;
            acronym?: string;
            /** @enum {string} */
            kind:
              | 'national-government'
              | 'local-government'
              | 'regional-body'
              | 'un'
              | 'igo'
              | 'ngo'
              | 'cso'
              | 'university'
              | 'unesco-chair'
              | 'private-sector'
              | 'foundation'
              | 'other';
            url?: string;
            /** @description ISO 3166-1, two letters: CA */
            country?: string;
          };
          contact: {
            name: string;
            /** Format: email */
            email: string;
            /** @description What the person does there */
            role: string;
          };
          motivation: string;
          /**
           * @description In which the applicant is written to
           * @enum {string}
           */
          language: 'en' | 'fr';
          /** @description Leave it out */
          website2?: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @constant */
              next: 'confirm-address';
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerConfirmApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @constant */
              state: 'confirmed';
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerAnswerQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
          words: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @constant */
              state: 'answered';
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListInvitations: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              email: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
              /** @enum {string} */
              language: 'en' | 'fr';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerInvite: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email: string;
          /** @enum {string} */
          role: 'contributor' | 'coordinator';
          /**
           * @description Of the letter; by default the language of whoever invites
           * @enum {string}
           */
          language?: 'en' | 'fr';
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              email: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
              /** @enum {string} */
              language: 'en' | 'fr';
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerWithdrawInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              organization: {
                documentId: string;
                name: string;
              };
              email: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
              /** @enum {string} */
              language: 'en' | 'fr';
              /** Format: date-time */
              expiresAt: string;
              /** @description Where false, accepting it wants a name and a password */
              hasAccount: boolean;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerAcceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
          name?: string;
          password?: string;
          /** @enum {string} */
          language?: 'en' | 'fr';
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              organization: {
                documentId: string;
                name: string;
              };
              email: string;
              /** @enum {string} */
              role: 'contributor' | 'coordinator';
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerUploadResources: {
    parameters: {
      query?: {
        /** @description Report what would come of each line, and write nothing */
        dryRun?: 'true' | 'false';
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-ndjson': string;
        'application/jsonl': string;
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: ({
              line: number;
              externalId?: string;
              /** @enum {string} */
              status: 'created' | 'updated' | 'refused';
              documentId?: string;
              errors?: ({
                message: string;
              } & {
                [key: string]: unknown;
              })[];
            } & {
              [key: string]: unknown;
            })[];
            meta: Record<string, never>;
          };
        };
      };
      /** @description It is done. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: ({
              line: number;
              externalId?: string;
              /** @enum {string} */
              status: 'created' | 'updated' | 'refused';
              documentId?: string;
              errors?: ({
                message: string;
              } & {
                [key: string]: unknown;
              })[];
            } & {
              [key: string]: unknown;
            })[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Files of this kind are not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListResources: {
    parameters: {
      query?: {
        /** @description One entry a resource in this language; without it, each in its source language. */
        locale?: string;
        /** @description stage */
        stage?:
          | 'draft'
          | 'in-review'
          | 'changes-requested'
          | 'approved'
          | 'published'
          | 'withdrawn'
          | 'archived';
        /** @description Words in the title. */
        q?: string;
        /** @description sort */
        sort?:
          | 'title'
          | 'title:asc'
          | 'title:desc'
          | 'stage'
          | 'stage:asc'
          | 'stage:desc'
          | 'createdAt'
          | 'createdAt:asc'
          | 'createdAt:desc'
          | 'updatedAt'
          | 'updatedAt:asc'
          | 'updatedAt:desc';
        /** @description pagination */
        pagination?: {
          page?: string;
          pageSize?: string;
        };
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: ({
              documentId: string;
              locale: string;
              title: string | null;
              type: string | null;
              stage: string;
              isPublic: boolean;
            } & {
              [key: string]: unknown;
            })[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerCreateResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            title?: string | null;
            slug?: string | null;
            summary?: string | null;
            body?: Record<string, never>[];
            keywords?: {
              word?: string | null;
            }[];
            /** @description The id of a file of the organisation’s own */
            file?: number | null;
            sheet?: {
              context?: string | null;
              goals?: string | null;
              howItWorks?: string | null;
              results?: string | null;
              lessons?: string | null;
              funding?: string | null;
            };
            /** @enum {unknown} */
            type?: 'approach' | 'guideline' | 'policy' | 'academic' | 'platform' | null;
            /** @enum {unknown} */
            subtype?:
              | 'practice'
              | 'project'
              | 'handbook'
              | 'standard'
              | 'toolkit'
              | 'law'
              | 'strategy'
              | 'plan'
              | 'programme'
              | 'report'
              | 'paper'
              | 'index'
              | 'statistics'
              | 'collection'
              | 'website'
              | 'network'
              | null;
            /** @enum {unknown} */
            policyRole?: 'input' | 'output' | null;
            /** @description Terms of api::policy-area.policy-area, by code or documentId */
            policyAreas?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::issue.issue, by code or documentId */
            issues?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::objective.objective, by code or documentId */
            objectives?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::level.level, by code or documentId */
            levels?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::target-group.target-group, by code or documentId */
            targetGroups?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::place.place, by code or documentId */
            places?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Published organisations, by documentId */
            leadOrganization?:
              | string
              | {
                  documentId: string;
                };
            /** @description Published organisations, by documentId */
            partnerOrganizations?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            authors?: {
              name?: string | null;
              orcid?: string | null;
              affiliation?: string | null;
              ror?: string | null;
            }[];
            startDate?: string | null;
            endDate?: string | null;
            ongoing?: boolean;
            publicationDate?: string | null;
            url?: string | null;
            archivedUrl?: string | null;
            documentLanguages?: {
              /** @enum {unknown} */
              code?:
                | 'en'
                | 'fr'
                | 'ar'
                | 'zh'
                | 'es'
                | 'ru'
                | 'pt'
                | 'de'
                | 'it'
                | 'nl'
                | 'sv'
                | 'da'
                | 'nb'
                | 'fi'
                | 'pl'
                | 'cs'
                | 'sk'
                | 'hu'
                | 'ro'
                | 'bg'
                | 'el'
                | 'hr'
                | 'sl'
                | 'sr'
                | 'sq'
                | 'bs'
                | 'mk'
                | 'et'
                | 'lv'
                | 'lt'
                | 'mt'
                | 'ga'
                | 'is'
                | 'tr'
                | 'uk'
                | 'fa'
                | 'ps'
                | 'ur'
                | 'hi'
                | 'bn'
                | 'ta'
                | 'vi'
                | 'th'
                | 'id'
                | 'ms'
                | 'ja'
                | 'ko'
                | 'am'
                | 'ti'
                | 'so'
                | 'sw'
                | 'ku'
                | 'ckb'
                | 'ha'
                | 'yo'
                | 'wo'
                | 'ln'
                | 'ber'
                | 'ca'
                | 'eu'
                | 'gl'
                | 'lb'
                | 'rm'
                | 'hy'
                | 'ka'
                | 'ht'
                | 'mul'
                | null;
            }[];
            /** @enum {unknown} */
            evaluation?: 'none' | 'self' | 'external' | 'experimental' | null;
            identifiers?: {
              /** @enum {unknown} */
              scheme?:
                | 'doi'
                | 'isbn'
                | 'issn'
                | 'handle'
                | 'urn'
                | 'celex'
                | 'un-symbol'
                | 'other'
                | null;
              value?: string | null;
            }[];
            /** @enum {unknown} */
            licence?:
              | 'cc0'
              | 'cc-by'
              | 'cc-by-sa'
              | 'cc-by-nc'
              | 'cc-by-nc-sa'
              | 'cc-by-nd'
              | 'cc-by-nc-nd'
              | 'cc-by-3.0-igo'
              | 'cc-by-nc-sa-3.0-igo'
              | 'open-licence-etalab'
              | 'public-domain'
              | 'all-rights-reserved'
              | 'other'
              | 'unknown'
              | null;
            lastVerifiedOn?: string | null;
            reviewDueOn?: string | null;
            contactEmail?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerUpdateResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            title?: string | null;
            slug?: string | null;
            summary?: string | null;
            body?: Record<string, never>[];
            keywords?: {
              word?: string | null;
            }[];
            /** @description The id of a file of the organisation’s own */
            file?: number | null;
            sheet?: {
              context?: string | null;
              goals?: string | null;
              howItWorks?: string | null;
              results?: string | null;
              lessons?: string | null;
              funding?: string | null;
            };
            /** @enum {unknown} */
            type?: 'approach' | 'guideline' | 'policy' | 'academic' | 'platform' | null;
            /** @enum {unknown} */
            subtype?:
              | 'practice'
              | 'project'
              | 'handbook'
              | 'standard'
              | 'toolkit'
              | 'law'
              | 'strategy'
              | 'plan'
              | 'programme'
              | 'report'
              | 'paper'
              | 'index'
              | 'statistics'
              | 'collection'
              | 'website'
              | 'network'
              | null;
            /** @enum {unknown} */
            policyRole?: 'input' | 'output' | null;
            /** @description Terms of api::policy-area.policy-area, by code or documentId */
            policyAreas?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::issue.issue, by code or documentId */
            issues?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::objective.objective, by code or documentId */
            objectives?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::level.level, by code or documentId */
            levels?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::target-group.target-group, by code or documentId */
            targetGroups?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Terms of api::place.place, by code or documentId */
            places?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            /** @description Published organisations, by documentId */
            leadOrganization?:
              | string
              | {
                  documentId: string;
                };
            /** @description Published organisations, by documentId */
            partnerOrganizations?: (
              | string
              | {
                  documentId: string;
                }
            )[];
            authors?: {
              name?: string | null;
              orcid?: string | null;
              affiliation?: string | null;
              ror?: string | null;
            }[];
            startDate?: string | null;
            endDate?: string | null;
            ongoing?: boolean;
            publicationDate?: string | null;
            url?: string | null;
            archivedUrl?: string | null;
            documentLanguages?: {
              /** @enum {unknown} */
              code?:
                | 'en'
                | 'fr'
                | 'ar'
                | 'zh'
                | 'es'
                | 'ru'
                | 'pt'
                | 'de'
                | 'it'
                | 'nl'
                | 'sv'
                | 'da'
                | 'nb'
                | 'fi'
                | 'pl'
                | 'cs'
                | 'sk'
                | 'hu'
                | 'ro'
                | 'bg'
                | 'el'
                | 'hr'
                | 'sl'
                | 'sr'
                | 'sq'
                | 'bs'
                | 'mk'
                | 'et'
                | 'lv'
                | 'lt'
                | 'mt'
                | 'ga'
                | 'is'
                | 'tr'
                | 'uk'
                | 'fa'
                | 'ps'
                | 'ur'
                | 'hi'
                | 'bn'
                | 'ta'
                | 'vi'
                | 'th'
                | 'id'
                | 'ms'
                | 'ja'
                | 'ko'
                | 'am'
                | 'ti'
                | 'so'
                | 'sw'
                | 'ku'
                | 'ckb'
                | 'ha'
                | 'yo'
                | 'wo'
                | 'ln'
                | 'ber'
                | 'ca'
                | 'eu'
                | 'gl'
                | 'lb'
                | 'rm'
                | 'hy'
                | 'ka'
                | 'ht'
                | 'mul'
                | null;
            }[];
            /** @enum {unknown} */
            evaluation?: 'none' | 'self' | 'external' | 'experimental' | null;
            identifiers?: {
              /** @enum {unknown} */
              scheme?:
                | 'doi'
                | 'isbn'
                | 'issn'
                | 'handle'
                | 'urn'
                | 'celex'
                | 'un-symbol'
                | 'other'
                | null;
              value?: string | null;
            }[];
            /** @enum {unknown} */
            licence?:
              | 'cc0'
              | 'cc-by'
              | 'cc-by-sa'
              | 'cc-by-nc'
              | 'cc-by-nc-sa'
              | 'cc-by-nd'
              | 'cc-by-nc-nd'
              | 'cc-by-3.0-igo'
              | 'cc-by-nc-sa-3.0-igo'
              | 'open-licence-etalab'
              | 'public-domain'
              | 'all-rights-reserved'
              | 'other'
              | 'unknown'
              | null;
            lastVerifiedOn?: string | null;
            reviewDueOn?: string | null;
            contactEmail?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Say by If-Match which version you have read. */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDeleteResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Say by If-Match which version you have read. */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerPatchResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': {
          title?: string | null;
          slug?: string | null;
          summary?: string | null;
          body?: Record<string, never>[];
          keywords?: {
            word?: string | null;
          }[];
          /** @description The id of a file of the organisation’s own */
          file?: number | null;
          sheet?: {
            context?: string | null;
            goals?: string | null;
            howItWorks?: string | null;
            results?: string | null;
            lessons?: string | null;
            funding?: string | null;
          };
          /** @enum {unknown} */
          type?: 'approach' | 'guideline' | 'policy' | 'academic' | 'platform' | null;
          /** @enum {unknown} */
          subtype?:
            | 'practice'
            | 'project'
            | 'handbook'
            | 'standard'
            | 'toolkit'
            | 'law'
            | 'strategy'
            | 'plan'
            | 'programme'
            | 'report'
            | 'paper'
            | 'index'
            | 'statistics'
            | 'collection'
            | 'website'
            | 'network'
            | null;
          /** @enum {unknown} */
          policyRole?: 'input' | 'output' | null;
          /** @description Terms of api::policy-area.policy-area, by code or documentId */
          policyAreas?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Terms of api::issue.issue, by code or documentId */
          issues?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Terms of api::objective.objective, by code or documentId */
          objectives?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Terms of api::level.level, by code or documentId */
          levels?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Terms of api::target-group.target-group, by code or documentId */
          targetGroups?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Terms of api::place.place, by code or documentId */
          places?: (
            | string
            | {
                documentId: string;
              }
          )[];
          /** @description Published organisations, by documentId */
          leadOrganization?:
            | string
            | {
                documentId: string;
              };
          /** @description Published organisations, by documentId */
          partnerOrganizations?: (
            | string
            | {
                documentId: string;
              }
          )[];
          authors?: {
            name?: string | null;
            orcid?: string | null;
            affiliation?: string | null;
            ror?: string | null;
          }[];
          startDate?: string | null;
          endDate?: string | null;
          ongoing?: boolean;
          publicationDate?: string | null;
          url?: string | null;
          archivedUrl?: string | null;
          documentLanguages?: {
            /** @enum {unknown} */
            code?:
              | 'en'
              | 'fr'
              | 'ar'
              | 'zh'
              | 'es'
              | 'ru'
              | 'pt'
              | 'de'
              | 'it'
              | 'nl'
              | 'sv'
              | 'da'
              | 'nb'
              | 'fi'
              | 'pl'
              | 'cs'
              | 'sk'
              | 'hu'
              | 'ro'
              | 'bg'
              | 'el'
              | 'hr'
              | 'sl'
              | 'sr'
              | 'sq'
              | 'bs'
              | 'mk'
              | 'et'
              | 'lv'
              | 'lt'
              | 'mt'
              | 'ga'
              | 'is'
              | 'tr'
              | 'uk'
              | 'fa'
              | 'ps'
              | 'ur'
              | 'hi'
              | 'bn'
              | 'ta'
              | 'vi'
              | 'th'
              | 'id'
              | 'ms'
              | 'ja'
              | 'ko'
              | 'am'
              | 'ti'
              | 'so'
              | 'sw'
              | 'ku'
              | 'ckb'
              | 'ha'
              | 'yo'
              | 'wo'
              | 'ln'
              | 'ber'
              | 'ca'
              | 'eu'
              | 'gl'
              | 'lb'
              | 'rm'
              | 'hy'
              | 'ka'
              | 'ht'
              | 'mul'
              | null;
          }[];
          /** @enum {unknown} */
          evaluation?: 'none' | 'self' | 'external' | 'experimental' | null;
          identifiers?: {
            /** @enum {unknown} */
            scheme?:
              | 'doi'
              | 'isbn'
              | 'issn'
              | 'handle'
              | 'urn'
              | 'celex'
              | 'un-symbol'
              | 'other'
              | null;
            value?: string | null;
          }[];
          /** @enum {unknown} */
          licence?:
            | 'cc0'
            | 'cc-by'
            | 'cc-by-sa'
            | 'cc-by-nc'
            | 'cc-by-nc-sa'
            | 'cc-by-nd'
            | 'cc-by-nc-nd'
            | 'cc-by-3.0-igo'
            | 'cc-by-nc-sa-3.0-igo'
            | 'open-licence-etalab'
            | 'public-domain'
            | 'all-rights-reserved'
            | 'other'
            | 'unknown'
            | null;
          lastVerifiedOn?: string | null;
          reviewDueOn?: string | null;
          contactEmail?: string | null;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Files of this kind are not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Say by If-Match which version you have read. */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerSubmitResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerRecallResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDiscardResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerVerifyResource: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description When to look again; without it, after the interval of the resource’s type
           */
          reviewDueOn?: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListComments: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: ({
              id: number;
              parent: number | null;
              /** @description Null for the editorial team */
              by: string | null;
              at: string;
              editedAt: string | null;
              words: string;
              isResolved: boolean;
            } & {
              [key: string]: unknown;
            })[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerAddComment: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description The identifier in the address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          words: string;
          /** @description The comment that this one answers */
          parent?: number | null;
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              parent: number | null;
              /** @description Null for the editorial team */
              by: string | null;
              at: string;
              editedAt: string | null;
              words: string;
              isResolved: boolean;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadOrganization: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerPatchOrganization: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': {
          name?: string | null;
          acronym?: string | null;
          slug?: string | null;
          description?: string | null;
          /** @enum {unknown} */
          kind?:
            | 'national-government'
            | 'local-government'
            | 'regional-body'
            | 'un'
            | 'igo'
            | 'ngo'
            | 'cso'
            | 'university'
            | 'unesco-chair'
            | 'private-sector'
            | 'foundation'
            | 'other'
            | null;
          url?: string | null;
          /** @description Terms of api::place.place, by code or documentId */
          place?:
            | string
            | {
                documentId: string;
              };
          /** @description The id of a file of the organisation’s own */
          logo?: number | null;
          partnerSince?: string | null;
          ror?: string | null;
          contactEmail?: string | null;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Files of this kind are not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Say by If-Match which version you have read. */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerSubmitOrganization: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerRecallOrganization: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDiscardOrganization: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
        /** @description The version that one has read, as its ETag says it. */
        'If-Match'?: components['parameters']['ifMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The draft’s fields, with where it stands in the workflow */
            data: {
              documentId: string;
              locale: string;
              /** @description To be sent back as If-Match, between quotation marks */
              version: string;
              stage: string;
              queue: string | null;
              dueOn: string | null;
              isPublic: boolean;
              decisions: ({
                verdict: string;
                reason: string | null;
                words: string | null;
                at: string;
                isCurrent: boolean;
              } & {
                [key: string]: unknown;
              })[];
              transitions: string[];
              problems: ({
                code: string;
                message: string;
              } & {
                [key: string]: unknown;
              })[];
              locales: ({
                locale: string;
                isSource: boolean;
                stage: string;
                isPublic: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description How many comments there are */
              comments: number;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The version has moved on; the answer says to which. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListOrganizationComments: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: ({
              id: number;
              parent: number | null;
              /** @description Null for the editorial team */
              by: string | null;
              at: string;
              editedAt: string | null;
              words: string;
              isResolved: boolean;
            } & {
              [key: string]: unknown;
            })[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerAddOrganizationComment: {
    parameters: {
      query?: {
        /** @description locale */
        locale?: string;
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          words: string;
          /** @description The comment that this one answers */
          parent?: number | null;
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              parent: number | null;
              /** @description Null for the editorial team */
              by: string | null;
              at: string;
              editedAt: string | null;
              words: string;
              isResolved: boolean;
            } & {
              [key: string]: unknown;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListFiles: {
    parameters: {
      query?: {
        /** @description pagination */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description What a record names the file by */
              id: number;
              name: string;
              /** @description The media type of the content */
              mime: string;
              bytes: number;
              /** @description Of the stored file; images are re-encoded */
              sha256: string;
              url: string;
              width: number | null;
              height: number | null;
              /** Format: date-time */
              createdAt: string;
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerSendFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @description What an image shows, for those who do not see it */
          alternativeText?: string;
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description What a record names the file by */
              id: number;
              name: string;
              /** @description The media type of the content */
              mime: string;
              bytes: number;
              /** @description Of the stored file; images are re-encoded */
              sha256: string;
              url: string;
              width: number | null;
              height: number | null;
              /** Format: date-time */
              createdAt: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Files of this kind are not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description It can’t be done just now; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  partnerReadFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description What a record names the file by */
              id: number;
              name: string;
              /** @description The media type of the content */
              mime: string;
              bytes: number;
              /** @description Of the stored file; images are re-encoded */
              sha256: string;
              url: string;
              width: number | null;
              height: number | null;
              /** Format: date-time */
              createdAt: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDeleteFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListWebhooks: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              url: string;
              description: string;
              events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
              /** @description Until when messages are signed by the secret before, too */
              previousUntil: string | null;
              isActive: boolean;
              /** @description Why nothing is sent: switched off, failing for five days, or it has answered 410 */
              silence: ('switched-off' | 'failing' | 'gone') | null;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              updatedAt: string;
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerCreateWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description https, a public address, without a name and a password in it */
          url: string;
          /** @default  */
          description?: string;
          events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
          /** @default true */
          isActive?: boolean;
        };
      };
    };
    responses: {
      /** @description It is done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              url: string;
              description: string;
              events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
              /** @description Until when messages are signed by the secret before, too */
              previousUntil: string | null;
              isActive: boolean;
              /** @description Why nothing is sent: switched off, failing for five days, or it has answered 410 */
              silence: ('switched-off' | 'failing' | 'gone') | null;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              updatedAt: string;
              /** @description Shown this once: `whsec_…` */
              secret: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReadWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              url: string;
              description: string;
              events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
              /** @description Until when messages are signed by the secret before, too */
              previousUntil: string | null;
              isActive: boolean;
              /** @description Why nothing is sent: switched off, failing for five days, or it has answered 410 */
              silence: ('switched-off' | 'failing' | 'gone') | null;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              updatedAt: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerReplaceWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description https, a public address, without a name and a password in it */
          url: string;
          /** @default  */
          description?: string;
          events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
          /** @default true */
          isActive?: boolean;
        };
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              url: string;
              description: string;
              events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
              /** @description Until when messages are signed by the secret before, too */
              previousUntil: string | null;
              isActive: boolean;
              /** @description Why nothing is sent: switched off, failing for five days, or it has answered 410 */
              silence: ('switched-off' | 'failing' | 'gone') | null;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              updatedAt: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It was understood, and can’t be taken; the message says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerDeleteWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerRotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              url: string;
              description: string;
              events: ('resource.stage-changed' | 'resource.commented' | 'resource.published')[];
              /** @description Until when messages are signed by the secret before, too */
              previousUntil: string | null;
              isActive: boolean;
              /** @description Why nothing is sent: switched off, failing for five days, or it has answered 410 */
              silence: ('switched-off' | 'failing' | 'gone') | null;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              updatedAt: string;
              /** @description Shown this once: `whsec_…` */
              secret: string;
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerTestWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              /** @description The header `webhook-id`, the same at each attempt */
              messageId: string;
              /** @enum {string} */
              event:
                | 'resource.stage-changed'
                | 'resource.commented'
                | 'resource.published'
                | 'webhook.test';
              /** @enum {string} */
              state: 'waiting' | 'delivered' | 'given-up';
              attempts: number;
              responseStatus: number | null;
              /** @description A code, where no answer came */
              note: string | null;
              /** Format: date-time */
              createdAt: string;
              triedAt: string | null;
              nextTryAt: string | null;
              payload: {
                type: string;
                /** Format: date-time */
                timestamp: string;
                data: {
                  [key: string]: unknown;
                };
              } & {
                [key: string]: unknown;
              };
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerListWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description pagination */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
      };
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              /** @description The header `webhook-id`, the same at each attempt */
              messageId: string;
              /** @enum {string} */
              event:
                | 'resource.stage-changed'
                | 'resource.commented'
                | 'resource.published'
                | 'webhook.test';
              /** @enum {string} */
              state: 'waiting' | 'delivered' | 'given-up';
              attempts: number;
              responseStatus: number | null;
              /** @description A code, where no answer came */
              note: string | null;
              /** Format: date-time */
              createdAt: string;
              triedAt: string | null;
              nextTryAt: string | null;
              payload: {
                type: string;
                /** Format: date-time */
                timestamp: string;
                data: {
                  [key: string]: unknown;
                };
              } & {
                [key: string]: unknown;
              };
            }[];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  partnerResendWebhookDelivery: {
    parameters: {
      query?: never;
      header?: {
        /** @description The documentId of the organisation that one acts for; without it, one’s default one. */
        'X-Organization'?: components['parameters']['actingFor'];
        /** @description A name of one’s own for this request: sent again, it is done once only. */
        'Idempotency-Key'?: components['parameters']['idempotencyKey'];
      };
      path: {
        /** @description The identifier in the address. */
        id: string;
        /** @description The identifier in the address. */
        delivery: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              id: number;
              /** @description The header `webhook-id`, the same at each attempt */
              messageId: string;
              /** @enum {string} */
              event:
                | 'resource.stage-changed'
                | 'resource.commented'
                | 'resource.published'
                | 'webhook.test';
              /** @enum {string} */
              state: 'waiting' | 'delivered' | 'given-up';
              attempts: number;
              responseStatus: number | null;
              /** @description A code, where no answer came */
              note: string | null;
              /** Format: date-time */
              createdAt: string;
              triedAt: string | null;
              nextTryAt: string | null;
              payload: {
                type: string;
                /** Format: date-time */
                timestamp: string;
                data: {
                  [key: string]: unknown;
                };
              } & {
                [key: string]: unknown;
              };
            };
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such thing for the organisation that one acts for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description It can’t be done as things stand; the message says why. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  readOpenApiDocument: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the copy at hand; 304 says that it is still good. */
        'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The OpenAPI document. */
      200: {
        headers: {
          /** @description Identifies this state of the answer. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description The copy at hand is still good. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
    };
  };
  readDocumentation: {
    parameters: {
      query?: {
        /** @description Language of the page. */
        locale?: 'en' | 'fr';
      };
      header?: {
        /** @description The `ETag` of the copy at hand; 304 says that it is still good. */
        'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          /** @description Identifies this state of the answer. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description The copy at hand is still good. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
    };
  };
}
