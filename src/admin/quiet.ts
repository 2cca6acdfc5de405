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
