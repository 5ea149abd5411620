/** What each kind of event says happened; the thing's own name follows. */
export const auditActions: Record<string, string> = {
  'article.create': 'began',
  'article.edit': 'edited',
  'article.editPublished': 'began to correct',
  'article.sendToReview': 'sent to review',
  'article.sendBack': 'sent back',
  'article.markReady': 'marked as ready',
  'article.embargo': 'changed the embargo of',
  'article.schedule': 'scheduled',
  'article.unschedule': 'took out of the schedule',
  'article.missed': 'missed the time of',
  'article.publish': 'published',
  'article.hold': 'put under legal hold',
  'article.release': 'released from legal hold',
  'article.withdraw': 'withdrew',
  'article.spike': 'spiked',
  'article.restore': 'restored',
  'article.restoreRevision': 'brought back an earlier version of',
  'article.import': 'imported',
  'author.create': 'added the author',
  'author.edit': 'changed the author',
  'comment.approve': 'let in a comment on',
  'comment.keep': 'kept a reported comment on',
  'comment.reopen': 'published again a comment on',
  'comment.remove': 'removed a comment on',
  'comment.hold': 'held a comment on',
  'comment.pick': 'picked a comment on',
  'comment.unpick': 'took the pick from a comment on',
  'comment.undo': 'undid a decision about a comment on',
  'comment.acceptAppeal': 'accepted an appeal about a comment on',
  'comment.declineAppeal': 'declined an appeal about a comment on',
  'comment.sanction': 'banned or suspended a reader',
  'comment.lift': 'lifted a ban or a suspension of a reader',
  'discussion.keep': 'changed how the discussion is kept of',
  'dossier.create': 'made the dossier',
  'dossier.edit': 'changed the dossier',
  'discussion.addWords': 'put on the list of held words',
  'discussion.removeWord': 'took off the list of held words',
  'front.arrange': 'arranged the front page',
  'import.stories': 'imported stories',
  'link.create': 'made the short URL',
  'link.change': 'changed the short URL',
  'link.disable': 'switched off the short URL',
  'link.enable': 'switched on the short URL',
  'link.block': 'blocked for short URLs',
  'link.unblock': 'took off the block list',
  'media.upload': 'uploaded',
  'media.edit': 'changed the words of',
  'person.signIn': 'signed in',
  'person.register': 'made an account',
  'person.confirm': 'confirmed the address of',
  'person.erase': 'erased an account',
  'person.create': 'added',
  'person.askReset': 'mailed a password link to',
  'person.setPassword': 'set a new password',
  'person.link': 'made a password link for',
  'person.changeRole': 'changed the role of',
  'person.disable': 'disabled',
  'person.enable': 'enabled',
  'programme.create': 'put into the programme',
  'programme.edit': 'changed in the programme',
  'programme.remove': 'took out of the programme',
  'section.create': 'made the section',
  'section.edit': 'changed the section',
  'settings.edit': 'changed the settings',
  'standards.publish': 'published the community standards',
  'stream.create': 'added the stream',
  'stream.edit': 'changed the stream',
  'tag.create': 'made the tag',
  'tag.edit': 'changed the tag',
}

export const auditWords = {
  title: 'Audit log',
  house: 'Longwave',
  when: (zone: string) => `When (${zone})`,
  what: 'What happened',
  detail: 'Details',
  person: 'Person',
  anybody: 'Anybody',
  action: 'Action',
  anything: 'Anything',
  show: 'Show',
  clear: 'Clear filters',
  only: 'All about it',
  empty: 'Nothing matches these filters.',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  intact: (events: string) =>
    `The chain is intact: the newest ${events} events are as they were written.`,
  broken: (seq: number) =>
    `The chain is broken at event ${seq}: it, or the one before it, was changed or removed after it was written.`,
  checkAll: 'Check the whole chain',
} as const

// What stands for a name that the log does not have: a reader's is not kept, a story may have none.
const nameless: Record<string, string> = {
  article: 'a story without a headline',
  comment: 'a story',
  discussion: 'a story',
  media: 'a picture',
  person: 'somebody',
}
const whole = [
  'comment.sanction',
  'comment.lift',
  'discussion.addWords',
  'discussion.removeWord',
  'person.signIn',
  'person.register',
  'person.erase',
  'person.setPassword',
]

/** An event in a plain sentence without its person: "published “The harbour opens”". */
export function auditSentence(action: string, detail: Record<string, unknown>): string {
  const does = auditActions[action] ?? action
  const name = [detail.headline, detail.title, detail.name, detail.fileName].find(
    (one): one is string => typeof one === 'string' && one !== '',
  )
  if (name) return `${does} “${name}”`
  const stand = whole.includes(action) ? undefined : nameless[action.split('.')[0]!]
  return stand ? `${does} ${stand}` : does
}
