import { onMounted, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { CallInput, CallName, CallOutput } from '../../../../electron/contract/calls.ts'
import type { Problem, Result } from '../../../../electron/contract/result.ts'
import type { Room, SeatDetail } from '../../../../mock-server/api/training.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'

/** The room is asked how it stands so often while its tab lives. Milliseconds. */
const LOOK_EVERY_MS = 2_000

/** Calls whose answer is the room after them. */
type RoomCall = { [N in CallName]: CallOutput<N> extends Room ? N : never }[CallName]

/** One run as the trainer follows it: every seat, and the chosen trainee's own work. */
export const useRoom = (runId: () => string | null) => {
  const bridge = useBridge()
  const room = shallowRef<Room | null>(null)
  const detail = shallowRef<SeatDetail | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const chosen = ref<string | null>(null)
  let asking = false

  const readSeat = async (): Promise<void> => {
    const [id, user] = [runId(), chosen.value]
    if (id === null || user === null) {
      detail.value = null
      return
    }
    const answer = await bridge.call('training.seat', { runId: id, user })
    if (answer.ok && chosen.value === user) detail.value = answer.value
  }
  const refresh = async (): Promise<void> => {
    const id = runId()
    if (id === null || asking) return
    asking = true
    const answer = await bridge.call('training.room', { runId: id })
    asking = false
    if (runId() !== id) return
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    room.value = answer.value
    await readSeat()
  }
  /** @returns whether it was done; what was refused is said */
  const act = async <N extends RoomCall>(call: N, input: CallInput<N>, done: string): Promise<boolean> => {
    const answer: Result<Room> = await bridge.call(call, input)
    if (!answer.ok) showMessage(answer.problem.message)
    else {
      room.value = answer.value
      showMessage(done)
      await readSeat()
    }
    return answer.ok
  }

  const timer = setInterval(() => void refresh(), LOOK_EVERY_MS)
  onMounted(refresh)
  watch(runId, () => {
    room.value = null
    detail.value = null
    void refresh()
  })
  watch(chosen, () => void readSeat())
  onScopeDispose(() => clearInterval(timer))
  return { room, detail, problem, chosen, refresh, act }
}
export type RoomInFront = ReturnType<typeof useRoom>
