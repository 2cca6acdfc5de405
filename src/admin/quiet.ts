import type { StrapiApp } from '@strapi/strapi/admin';

/** What Strapi keeps in the browser once somebody has closed its banner about a new media library. */
const CLOSED_BANNERS = ['true', 'false'].flatMap((isLegacy) =>
  ['undefined', 'false'].map(
    (installation) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${isLegacy}:${installation}`,
  ),
);

/** Closes Strapi's own announcements before they are shown: they mean nothing to an editor. */
export function closeAnnouncements(): void {
  for (const banner of CLOSED_BANNERS) localStorage.setItem(banner, 'true');
}

type Middleware = Parameters<StrapiApp['rbac']['use']>[0];

/** Leaves Strapi's shop out of the menu: it is shown to whoever has this permission. */
export const withoutShop: Middleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => action !== 'admin::marketplace.read'));

/**
 * Hides the link to the prices of paid editions, on the page of the settings that shows versions. There
 * is no other way: Strapi has no setting for it.
 */
export function hidePrices(): void {
  const style = document.createElement('style');
  style.textContent = 'a[href^="https://strapi.io/pricing"] { display: none; }';
  document.head.append(style);
}
