/** Two short tones, made here: no file is fetched for them. Hertz and seconds. */
const TONES = [660, 880] as const
const EACH_SECONDS = 0.18
const LOUDNESS = 0.15

/** Sounds the warning tone once. Where the machine has no sound, nothing is heard: the warning is on the screen too. */
export const soundWarning = (open: () => AudioContext = () => new AudioContext()): void => {
  try {
    const audio = open()
    const gain = audio.createGain()
    gain.gain.value = LOUDNESS
    gain.connect(audio.destination)
    TONES.forEach((hertz, index) => {
      const tone = audio.createOscillator()
      tone.frequency.value = hertz
      tone.connect(gain)
      tone.start(audio.currentTime + index * EACH_SECONDS)
      tone.stop(audio.currentTime + (index + 1) * EACH_SECONDS)
      if (index === TONES.length - 1) tone.addEventListener('ended', () => void audio.close())
    })
  } catch {
    // A machine without sound.
  }
}
