/** Two short notes, the second higher: told apart from the system's own sounds. Seconds, hertz, and how loud of 1. */
const NOTES = [
  { at: 0, pitch: 660 },
  { at: 0.16, pitch: 880 }
] as const
const LASTS = 0.12
const LOUDNESS = 0.15

let audio: AudioContext | null = null

/** Sounds the warning tone, made here: no file is loaded. Silent where the system has no sound, or gives none. */
export const soundTone = (): void => {
  if (typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  const { currentTime: now, destination } = audio
  const volume = audio.createGain()
  volume.gain.value = LOUDNESS
  volume.connect(destination)
  for (const { at, pitch } of NOTES) {
    const note = audio.createOscillator()
    note.frequency.value = pitch
    note.connect(volume)
    note.start(now + at)
    note.stop(now + at + LASTS)
  }
}
