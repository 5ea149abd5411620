import { found, foundMetadata, nothing } from '../_frame/found'

/**
 * An address that no other page has a pattern for. Not Next's not-found file: that would be drawn
 * with every page, stories and all, to lie ready in its data.
 */
export default found(async () => nothing())
export const generateMetadata = foundMetadata(async () => nothing())
