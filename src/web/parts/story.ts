import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The id of the story that is shown; "" outside of stories. */
export const Story = createContext('')

/** The id of the story around a component. */
export const useStory = (): string => useContext(Story)
