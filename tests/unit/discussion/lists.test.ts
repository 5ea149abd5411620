import { describe, expect, test } from 'vitest'
import { addWordsInput } from '@/lib/discussion/held-words-input'
import { publishStandardsInput } from '@/lib/standards/input'

describe('a list of words', () => {
  const parse = (set: object) =>
    addWordsInput.safeParse({ words: 'one', language: '', outcome: 'hold', ...set })
  test('is one word a line, each once, in small letters', () => {
    const { data } = parse({ words: ' Cheap\r\n\ncheap \nwork   from home', language: 'pt-br' })
    expect(data).toEqual({
      words: ['cheap', 'work from home'],
      language: 'pt-BR',
      outcome: 'hold',
    })
  })
  test('is what a comment may have: without what a comment is kept without', () => {
    const { data } = parse({ words: 'so\u00ADft\u200B\r\njava\u0003script\tnow' })
    expect(data!.words).toEqual(['soft', 'javascript now'])
  })
  test('may leave the ending of each word open', () => {
    expect(parse({ words: 'cheap* watch*' }).data!.words).toEqual(['cheap* watch*'])
  })
  test.each([
    ['nothing', { words: ' \n ' }],
    ['signs alone', { words: '***' }],
    ['a * before an ending, which nothing would look for', { words: '*spam' }],
    ['a * within a word', { words: 'sp*m' }],
    ['a word that is too long', { words: 'a'.repeat(81) }],
    ['201 words', { words: Array.from({ length: 201 }, (_, at) => `w${at}`).join('\n') }],
    ['a language that is none', { language: 'english, please' }],
    ['an outcome that is none', { outcome: 'publish' }],
  ])('is refused with %s', (_, set) => {
    expect(parse(set).success).toBe(false)
  })
})

describe('the next version of the standards', () => {
  const form = (set: object = {}) => ({
    version: '1',
    change: 'Two rules are new.',
    intro: 'Be fair.',
    'place-1': '1',
    'name-1': 'First',
    'text-1': 'One\r\ntwo',
    'place-2': '2',
    'name-2': 'Second',
    'text-2': 'Three',
    ...set,
  })
  const parse = (set?: object) => publishStandardsInput.safeParse(form(set))
  const names = (set: object) => parse(set).data?.rules.map(({ number, name }) => [number, name])

  test('has its rules numbered by their places', () => {
    expect(parse().data).toEqual({
      version: 1,
      change: 'Two rules are new.',
      intro: 'Be fair.',
      rules: [
        { number: 1, name: 'First', text: 'One\ntwo' },
        { number: 2, name: 'Second', text: 'Three' },
      ],
    })
    expect(names({ 'place-1': '2.5' })).toEqual([
      [1, 'Second'],
      [2, 'First'],
    ])
    expect(names({ 'place-3': '1.5', 'name-3': 'Between', 'text-3': 'x' })).toEqual([
      [1, 'First'],
      [2, 'Between'],
      [3, 'Second'],
    ])
  })

  test('leaves out a rule that was emptied', () => {
    expect(names({ 'name-1': ' ', 'text-1': '' })).toEqual([[1, 'Second']])
  })

  test.each([
    ['text-2', { 'text-2': '' }],
    ['name-2', { 'name-2': '' }],
    ['name-2', { 'name-2': 'n'.repeat(121) }],
    ['text-1', { 'text-1': 't'.repeat(2_001) }],
    ['name-1', { 'name-1': '', 'text-1': '', 'name-2': '', 'text-2': '' }],
    ['change', { change: ' ' }],
  ])('is refused at %s', (field, set) => {
    const { error } = parse(set)
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([field])
  })
})
