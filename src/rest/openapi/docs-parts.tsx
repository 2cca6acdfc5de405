import type { ComponentChildren } from 'preact';
import type { Material } from './material';

/** Renders a text in which code stands in `backticks`. */
export const Prose = ({ text }: { text: string }) => (
  <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
);

type TableProps = { caption: string; columns: string[]; children: ComponentChildren };

/** A table that scrolls within itself where the screen is narrower than it; the keyboard reaches it. */
export const Table = ({ caption, columns, children }: TableProps) => (
  <div class="table" role="region" aria-label={caption} tabIndex={0}>
    <table class={columns.length > 2 ? 'wide' : undefined}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

export type Example = { url: string; meaning: string };

/** Links to addresses beside the page, in the page's own language where the content has it. */
export const Examples = ({ examples, material }: { examples: Example[]; material: Material }) => (
  <ul class="examples">
    {examples.map(({ url, meaning }) => {
      const address = inLanguage(url, material);
      return (
        <li>
          {meaning}
          {`${material.words.colon} `}
          <a href={address}>{`GET /api/${address}`}</a>
        </li>
      );
    })}
  </ul>
);

function inLanguage(url: string, { words, languages }: Material): string {
  if (!languages.includes(words.locale)) return url;
  const [path, query] = url.split('?');
  return `${path}?locale=${words.locale}${query ? `&${query}` : ''}`;
}
