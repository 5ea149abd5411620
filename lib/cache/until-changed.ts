import { renderScope } from './touch'

/** What drawings of one front have in common: read once, and again when something in it changed. */
export interface CommonReads {
  get<T>(name: string, read: () => Promise<T>, longest: number): Promise<T>
}

/**
 * What a read says, read once for all the pages of a front until a tag that it touched changes, or
 * for `longest` milliseconds where the time of day matters to it. It is for what stands on every
 * page, the masthead's sections for one, and not for what only some show: pages are what is kept.
 * Elsewhere than in a drawing of the front it is read each time. Nobody may change what it returns.
 *
 * @param name one name for one read: whatever else the read depends on is part of it.
 */
export function untilChanged<T>(
  name: string,
  read: () => Promise<T>,
  { longest = Number.POSITIVE_INFINITY } = {},
): Promise<T> {
  const common = renderScope.getStore()?.common
  return common ? common.get(name, read, longest) : read()
}
