import { shallowReactive } from 'vue'

export interface HelpTopic {
  /** As fields name it: `data-help="wanted.grounds"`. */
  readonly id: string
  readonly heading: string
  /** One string a paragraph. */
  readonly text: readonly string[]
}

const topics = shallowReactive(new Map<string, HelpTopic>())

/** Screens and forms hand their help in where they are defined, so that it changes with them. */
export const registerTopics = (added: readonly HelpTopic[]): void => {
  for (const topic of added) topics.set(topic.id, topic)
}
export const topicOf = (id: string): HelpTopic | undefined => topics.get(id)
export const allTopics = (): HelpTopic[] => [...topics.values()]
