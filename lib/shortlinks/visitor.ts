import { isbot } from 'isbot'

/** Who followed a short URL. Only people are shown as clicks. */
export const visitors = ['person', 'preview', 'bot', 'head'] as const
export type Visitor = (typeof visitors)[number]

// Programs that fetch a link because somebody sent it, to draw a card of it: not a reader yet.
const previews =
  /facebookexternalhit|facebot|twitterbot|slackbot|slack-imgproxy|telegrambot|whatsapp|discordbot|linkedinbot|skypeuripreview|bluesky|mastodon|pleroma|misskey|embedly|pinterest|redditbot|viber|line-poker|kakaotalk-scrap|vkshare|iframely|snapchat|signal|google-safety|msteams|teams|bitlybot|mattermost|zulip|synapse/i

/** Tells people from programs by method, User-Agent and the Purpose headers of prefetching browsers. */
export function visitorOf(method: string, headers: Headers): Visitor {
  if (method === 'HEAD') return 'head'
  const agent = headers.get('user-agent') ?? ''
  const purpose = `${headers.get('purpose') ?? ''} ${headers.get('sec-purpose') ?? ''} ${headers.get('x-moz') ?? ''}`
  if (previews.test(agent) || /prefetch|preview|prerender/i.test(purpose)) return 'preview'
  if (agent === '' || isbot(agent)) return 'bot'
  return 'person'
}
