'use server'

import { action } from '@/app/_entry/action'
import { addWordsInput, removeWordInput } from '@/lib/discussion/held-words-input'
import { addHeldWords, removeHeldWord } from '@/lib/discussion/mutations/held-words'

const toList = { redirectTo: () => '/newsroom/discussion/words?saved=1' }

export const addWords = action(addWordsInput, addHeldWords, toList)
export const removeWord = action(removeWordInput, removeHeldWord, toList)
