import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react'

/**
 * Wraps each text that a gate shows directly in a `<span>`. A browser's translator replaces text nodes,
 * and React throws and unmounts the page when it removes a text node that is no longer there.
 * Elements stay as they are. A component that returns a bare text is out of reach.
 */
export function wrapTexts(content: ReactNode, key?: number): ReactNode {
  // No text: '' renders nothing, and a `<span>` would be an empty flex item.
  if ((typeof content === 'string' && content) || typeof content === 'number') {
    return <span key={`text${key}`}>{content}</span>
  }
  // The keys of a site's own elements are kept, or they would be mounted again.
  if (Array.isArray(content)) return content.map(wrapTexts)
  // What is not an element has no type.
  const element = content as ReactElement<{ children?: ReactNode }> | null | undefined
  return element?.type === Fragment
    ? cloneElement(element, undefined, wrapTexts(element.props.children))
    : content
}
