/** A server-sent event. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
  /** Where the stream is taken up again after it. */
  readonly id: string | null
}

/** Cuts what has come of a stream into events; what is left over waits for the rest of it. */
export function eventsIn(text: string): { readonly events: readonly StreamEvent[]; readonly rest: string } {
  const blocks = text.split('\n\n')
  const rest = blocks.pop() ?? ''
  return { events: blocks.map(eventOf), rest }
}

function eventOf(block: string): StreamEvent {
  const fields = block.split('\n').map((line) => /^(event|data|id): ?(.*)$/.exec(line))
  const all = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2]] : []))
  return { event: all('event').at(-1) ?? 'message', data: all('data').join('\n'), id: all('id').at(-1) ?? null }
}

/** Reads a stream of events to its end. */
export async function readEvents(body: ReadableStream<Uint8Array>, tell: (event: StreamEvent) => void): Promise<void> {
  const decoder = new TextDecoder()
  let waiting = ''
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return
    const { events, rest } = eventsIn(waiting + decoder.decode(value, { stream: true }).replaceAll('\r', ''))
    waiting = rest
    for (const event of events) tell(event)
  }
}
