/** One server-sent event. */
export interface ServerSent {
  /** The last id that the stream gave; empty before it gave one. */
  readonly id: string
  readonly event: string
  readonly data: string
}

/** More than any event here has: a stream that never ends a line must not fill the memory. */
const MOST_LINE = 65_536

/**
 * Reads server-sent events out of text as it comes, wherever it is cut (WHATWG HTML, 9.2.6). Comments are passed over.
 * @returns takes a part of the text, gives the events that it completes
 */
export const createEventReader = (): ((text: string) => ServerSent[]) => {
  let rest = ''
  let id = ''
  let event = ''
  let data: string[] = []

  const ended = (): ServerSent[] => {
    const complete = data.length === 0 ? [] : [{ id, event: event === '' ? 'message' : event, data: data.join('\n') }]
    event = ''
    data = []
    return complete
  }
  const read = (line: string): ServerSent[] => {
    if (line === '') return ended()
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    if (field === 'id' && !value.includes('\0')) id = value
    else if (field === 'event') event = value
    else if (field === 'data') data.push(value)
    return []
  }
  return (text) => {
    const lines = `${rest}${text}`.split(/\r\n|\n|\r(?!$)/)
    rest = (lines.pop() ?? '').slice(0, MOST_LINE)
    return lines.flatMap(read)
  }
}
