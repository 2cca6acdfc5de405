import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::issue.issue', {
  only: ['find', 'findOne'],
});
