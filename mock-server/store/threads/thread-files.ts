// Beside this module, with its own extension: .ts when Node runs the sources, .js in a bundle.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

export const WRITER_THREAD = new URL(`./writer-thread.${extension}`, import.meta.url)
export const READER_THREAD = new URL(`./reader-thread.${extension}`, import.meta.url)
