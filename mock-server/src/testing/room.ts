import { parseArgs } from 'node:util'
import { MOST_TRAINEES } from '../../api/training.ts'
import { runRoom } from './room-load.ts'

// npm run room: a room of trainees on one server, which is killed in the middle; ends with 1 where a call is slow, fails or is lost.
const MOST_MS = 100
const { values } = parseArgs({
  options: { trainees: { type: 'string', default: String(MOST_TRAINEES) }, seconds: { type: 'string', default: '60' } }
})
const [trainees, seconds] = [Number(values.trainees), Number(values.seconds)]
if (
  !Number.isInteger(trainees) ||
  trainees < 1 ||
  trainees > MOST_TRAINEES ||
  !Number.isFinite(seconds) ||
  seconds < 10 ||
  seconds > 1200
) {
  process.stderr.write(`Give --trainees 1 to ${MOST_TRAINEES} and --seconds 10 to 1200.\n`)
  process.exitCode = 2
} else {
  const { p95, calls, errors, lost, told } = await runRoom({ trainees, seconds })
  for (const [name, milliseconds] of Object.entries(p95)) process.stdout.write(`${name.padEnd(16)} p95 ${milliseconds} ms\n`)
  process.stdout.write(`${trainees} trainees, ${seconds} s, ${calls} calls, ${told} answers, ${errors.length} errors, ${lost} lost\n`)
  for (const error of errors.slice(0, 10)) process.stdout.write(`${error}\n`)
  process.exitCode = errors.length > 0 || lost > 0 || Object.values(p95).some((each) => each > MOST_MS) ? 1 : 0
}
