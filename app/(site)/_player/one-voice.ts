/** One voice among the tabs of a browser: whoever begins to play says so, and the others stop. */
export function oneVoice(onElsewhere: () => void): { begin(): void; close(): void } {
  const channel = new BroadcastChannel('listen')
  channel.onmessage = onElsewhere
  return { begin: () => channel.postMessage('playing'), close: () => channel.close() }
}
