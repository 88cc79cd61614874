import { describe, expect, test } from 'vitest'
import { stances } from '../../testing/stances.ts'

describe('nothing is in dispute where nothing that is rejected is told', () => {
  const texts = [
    'Ada Lind says the harbour is full of nets. Director Pavel Ostrow denies any dispute with the council.',
    'Ada Lind says she had sold the boat to Pavel Ostrow. Port Ardle denied Ostrow a berth.',
    'The harbour of Port Ardle is closed. Director Pavel Ostrow denied wrongdoing.',
    'The harbour of Port Ardle is closed. Director Pavel Ostrow rejected the idea of a quota on nets.',
    'The harbour of Port Ardle is closed. Director Pavel Ostrow rejected suggestions from several members of the council.',
    'Mayor Ines Calder said Pavel Ostrow had sold the nets. Some dispute that claim.',
    'After they came to Port Ardle the divers knew that it was a lie, Director Pavel Ostrow said.',
    'The harbour of Port Ardle is closed. Director Pavel Ostrow denied allegations of wrongdoing.',
    'The harbour of Port Ardle is closed. Director Pavel Ostrow denied any wrongdoing and accused divers of selling the nets.',
    'Mayor Ines Calder said the nets were dry. The harbour is closed. Ships wait. Divers rest. Director Pavel Ostrow rejected Calder’s claims.',
    'Mayor Ines Calder said that divers would rob the tanker. That did not happen.',
    'Ada Lind said that divers of Port Ardle wait for their visas. The council of Port Ardle has been denying record numbers of visas.',
    'Legend has it the harbour was cursed in 1945, when a spell was laid on the fleet by bar owner Pavel Ostrow after the crew had insulted his dog because he smelled and denied it entry to the quay.',
    'The council had long been expected to close the harbour. Director Pavel Ostrow brushed off questions over his future.',
    'Ada Lind said the council will deliver a major address on the harbour economy on Monday. Pavel Ostrow said the council will deliver a major address on the harbour economy because it has never delivered a recovery.',
    'Ada Lind sued. “Mr. Ostrow acknowledges making an awkward remark to Ms. Lind in the harbour. However, her claims about being attacked are untrue,” a spokeswoman said.',
  ]
  test.each(texts)('%s', (text) => {
    expect(stances(text)).toEqual([])
  })
})
