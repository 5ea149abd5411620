import { createElement, type ReactElement, type ReactNode } from 'react'
import { drawnIn, type Edition } from './edition'

// React's own renderer, from outside the bundle: inside it only one for server components exists.
const { renderToStaticMarkup } = process
  .getBuiltinModule('node:module')
  .createRequire(`${process.cwd()}/`)('react-dom/server') as {
  renderToStaticMarkup: (node: ReactNode) => string
}

type Host = ReactElement<{ children?: ReactNode }, string>

/**
 * A part of a page as it stands: drawn by React to markup, here and once, and not described to the
 * browser a second time as data for hydration. For what no component of the browser's ever changes:
 * words, lists, links, plain forms, and whatever the page's own first script looks after. Nothing in
 * it may be async or a client component. Every text and attribute in it went through React's escaping.
 *
 * @throws Error where the part has no element of its own at its root.
 */
export function still(part: ReactElement, own: Edition): ReactElement | null {
  return drawnIn(own, () => {
    const root = rootOf(part)
    if (root === null) return null
    const { children, ...props } = root.props
    return createElement(root.type, {
      ...props,
      ...(part.key === null ? {} : { key: part.key }),
      // The page's own script may have changed a time before React looks at it.
      suppressHydrationWarning: true,
      dangerouslySetInnerHTML: { __html: renderToStaticMarkup(children) },
    })
  })
}

function rootOf(part: ReactNode): Host | null {
  let root = part
  while (isElement(root) && typeof root.type === 'function')
    root = (root.type as (props: object) => ReactNode)(root.props as object)
  if (root === null || root === undefined || root === false) return null
  if (!isElement(root) || typeof root.type !== 'string')
    throw new Error('A part that is drawn as it stands needs one element at its root.')
  return root as Host
}

function isElement(node: ReactNode): node is ReactElement {
  return typeof node === 'object' && node !== null && 'props' in node && 'type' in node
}
