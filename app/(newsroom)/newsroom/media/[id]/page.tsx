import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { Picture } from '@/app/_ui/picture'
import { isId } from '@/lib/base/ids'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { mediaForDesk } from '@/lib/media/queries'
import { type Ratio, ratios } from '@/lib/media/renditions'
import { can } from '@/lib/permissions/policy'
import page from '../../../_shell/page.module.css'
import { Saved } from '../../../_shell/saved'
import { visit } from '../../../_shell/visit'
import { keepMedia } from '../actions'
import styles from '../media.module.css'

const words = manageWords.media
const crops = (Object.keys(ratios) as Ratio[]).filter((ratio) => ratio !== 'full')

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function EditMedia({ params, searchParams }: Props) {
  return visit(async (actor) => {
    const { id } = await params
    if (!isId(id)) notFound()
    const media = await mediaForDesk(actor, id)
    const { width, height } = media
    const mayEdit = can(actor, 'media.edit') || media.uploadedBy === actor.id
    return (
      <div className={page.page}>
        <h1>{words.edit(media.fileName || words.unnamed)}</h1>
        <Saved when={(await searchParams).saved !== undefined} words={deskWords.saved} />
        <div className={styles.detail}>
          <div>
            <Picture
              mediaId={id}
              alt={media.alt}
              width={width}
              height={height}
              ratio="full"
              sizes="(min-width: 1180px) 560px, 100vw"
              isHero
              className={styles.large}
            />
            <h2>{words.crops}</h2>
            <div className={styles.crops}>
              {crops.map((ratio) => (
                <Picture
                  key={ratio}
                  mediaId={id}
                  alt=""
                  width={width}
                  height={height}
                  ratio={ratio}
                  sizes="160px"
                />
              ))}
            </div>
          </div>
          {mayEdit ? (
            <Form key={media.version} action={keepMedia} submit={deskWords.save} hidden={{ id }}>
              <TextArea
                name="alt"
                label={words.alt}
                hint={words.altHint}
                rows={3}
                value={media.alt}
              />
              <TextArea name="caption" label={words.caption} rows={3} value={media.caption} />
              <TextField
                name="credit"
                label={words.credit}
                hint={words.copied}
                value={media.credit}
              />
              <TextField
                name="focalX"
                label={words.focalX}
                hint={words.focalHint}
                inputMode="decimal"
                value={String(Math.round(media.focalX * 100) / 100)}
              />
              <TextField
                name="focalY"
                label={words.focalY}
                inputMode="decimal"
                value={String(Math.round(media.focalY * 100) / 100)}
              />
            </Form>
          ) : (
            <p>{media.alt}</p>
          )}
        </div>
      </div>
    )
  })
}
