/** Who may read the trail: super administrators. */
export const AUDIT_PERMISSIONS = [{ action: 'api::editorial.audit', subject: null }];
