import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::objective.objective', {
  only: ['find', 'findOne'],
});
