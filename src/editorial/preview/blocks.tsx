import { Fragment, type ComponentChildren } from 'preact';

type Node = { type?: unknown; children?: unknown } & Record<string, unknown>;

const WEB_OR_MAIL = /^(https?:\/\/|mailto:)[^\s]+$/i;
const WEB_OR_OURS = /^(https?:\/\/|\/uploads\/)[^\s]+$/i;

/** The page's own title is its only heading of the first rank. */
const HEADINGS = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.filter((node): node is Node => typeof node === 'object' && node !== null)
    : [];

const matching = (value: unknown, pattern: RegExp): string | null =>
  typeof value === 'string' && pattern.test(value) ? value : null;

/**
 * Shows a body of Strapi's blocks as HTML. Links lead to the web or to a mailbox, images come from the
 * web or our own files; what leads anywhere else, or is no block that we know, is left as its text.
 */
export function Blocks({ value }: { value: unknown }) {
  return (
    <>
      {nodesIn(value).map((node) => (
        <Block node={node} />
      ))}
    </>
  );
}

function Block({ node }: { node: Node }) {
  const children = <Inside nodes={node.children} />;
  switch (node.type) {
    case 'heading': {
      const Heading = HEADINGS[Math.min(Math.max(Number(node.level) || 1, 1), 6) - 1];
      return <Heading>{children}</Heading>;
    }
    case 'list':
      return <List node={node} />;
    case 'quote':
      return <blockquote>{children}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{children}</code>
        </pre>
      );
    case 'image':
      return <Image node={node} />;
    default:
      return <p>{children}</p>;
  }
}

function List({ node }: { node: Node }) {
  const items = nodesIn(node.children).map((item) =>
    item.type === 'list' ? (
      <li class="inner">
        <List node={item} />
      </li>
    ) : (
      <li>
        <Inside nodes={item.children} />
      </li>
    ),
  );
  return node.format === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Image({ node }: { node: Node }) {
  const [image] = nodesIn([node.image]);
  const url = matching(image?.url, WEB_OR_OURS);
  const text = typeof image?.alternativeText === 'string' ? image.alternativeText : '';
  if (!url) return text ? <p>{text}</p> : null;
  return (
    <figure>
      <img src={url} alt={text} loading="lazy" />
      {typeof image?.caption === 'string' && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}

function Inside({ nodes }: { nodes: unknown }) {
  return (
    <>
      {nodesIn(nodes).map((node) => {
        if (node.type === 'text') return <Text node={node} />;
        if (node.type === 'list') return <List node={node} />;
        return <Link node={node} />;
      })}
    </>
  );
}

function Link({ node }: { node: Node }) {
  const children = <Inside nodes={node.children} />;
  const url = node.type === 'link' ? matching(node.url, WEB_OR_MAIL) : null;
  return url ? (
    <a href={url} rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    children
  );
}

function Text({ node }: { node: Node }) {
  const lines = typeof node.text === 'string' ? node.text.split('\n') : [];
  const text: ComponentChildren = lines.map((line, index) => (
    <Fragment>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  return (
    <>
      {MARKS.reduce(
        (inner, [mark, Tag]) => (node[mark] === true ? <Tag>{inner}</Tag> : inner),
        text,
      )}
    </>
  );
}
