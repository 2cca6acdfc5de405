import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::policy-area.policy-area', {
  only: ['find', 'findOne'],
});
